/** What German endings tell of a word. */
import { describe, expect, it } from 'vitest';
import { wordForms } from '../../../../src/languages/de/morphology/word-forms.ts';

it.each([
  ['Trumps', 'Trump'],
  ['Hess', 'Hess'],
  ['Wondra', 'Wondra'],
  ['Los', 'Los'],
])('%s without a genitive: %s', (name, expected) => expect(wordForms.withoutGenitive(name)).toBe(expected));

describe.each([
  ['looksGenitive', ['Wondras'], ['Hess', 'Wondra', 's']],
  ['looksAdjective', ['Hamburgische', 'Deutscher', 'Irakisches'], ['Hamburg', 'Schemel']],
  [
    'isAgentNoun',
    ['Ornithologin', 'Waldhornist', 'Kauffrau', 'Komponistinnen'],
    ['Berlin', 'Wondra', 'Rosine'],
  ],
  ['isWoman', ['Ornithologin', 'Sprecherin'], ['Sprecher', 'Komponistinnen', 'Berlin', 'Kauffrau']],
  ['isAbstractNoun', ['Gelassenheit', 'Verwaltungen', 'Bäckereien'], ['Wondra', 'Jung']],
  [
    'looksAdverb',
    [
      'Wetterbedingt',
      'Landesweit',
      'Mietrechtlich',
      'Unaufgeregt',
      'Nachgebessert',
      'Zwölfmal',
      'Kundenfreundlicher',
    ],
    ['Fröhlich', 'Weit', 'Wondra', 'Unterberg'],
  ],
  ['isInfinitive', ['Treffen', 'laufen'], ['Malte', 'trifft']],
] as const)('%s', (test, right, wrong) => {
  it.each(right)('%s', (word) => expect(wordForms[test](word)).toBe(true));
  it.each(wrong)('not %s', (word) => expect(wordForms[test](word)).toBe(false));
});

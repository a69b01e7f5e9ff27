/** Words that print has run together. */
import { describe, expect, it } from 'vitest';
import { find } from '../../src/find/index.ts';
import { parted } from '../../src/find/seams.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { knowledge } from '../knowledge.ts';

const german = knowledge.of('de');

function wordsOf(text: string): readonly string[] {
  const { count, starts, ends } = parted(text, tokenize(text, german.language), german.profileOf);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
}

describe('parted', () => {
  it.each([
    ['an office and a given name', 'Die RegisseurinClara Wondra', ['Die', 'Regisseurin', 'Clara', 'Wondra']],
    [
      'an office and a surname that is a noun',
      'Die RegisseurinClara Abend',
      ['Die', 'Regisseurin', 'Clara', 'Abend'],
    ],
    ['the end of a sentence and the next one', 'Der Abend endeteDas', ['Der', 'Abend', 'endete', 'Das']],
    [
      'a given name without a surname behind it stays',
      'Die RegisseurinClara ging',
      ['Die', 'RegisseurinClara', 'ging'],
    ],
    ['a listed brand stays', 'bei YouTube und ThyssenKrupp', ['bei', 'YouTube', 'und', 'ThyssenKrupp']],
    ['an unlisted brand stays', 'bei WondraTec gestern', ['bei', 'WondraTec', 'gestern']],
    ['a Scottish surname stays', 'Ewan McWondra kam', ['Ewan', 'McWondra', 'kam']],
  ])('%s', (_, text, words) => expect(wordsOf(text)).toEqual(words));

  it('gives the tokens themselves where nothing is run together', () => {
    const text = 'Die Regisseurin Clara Wondra kam.';
    const tokens = tokenize(text, german.language);
    expect(parted(text, tokens, german.profileOf)).toBe(tokens);
  });
});

it('a name behind a seam is found where it stands', () => {
  const text = 'Am Freitag las die SchriftstellerinClara Wondra in Bonn.';
  const { mentions } = find({ id: 'x', language: 'de', text }, knowledge);
  expect(mentions.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
    ['Clara Wondra', 'person'],
    ['Bonn', 'place'],
  ]);
});

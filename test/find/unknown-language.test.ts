/** Articles in a language that is not known are read by lists alone. */
import { describe, expect, it } from 'vitest';
import { find, openKnowledge } from '../../src/find/index.ts';
import { german } from '../../src/languages/de/index.ts';
import { english } from '../../src/languages/en/index.ts';
import type { Found } from '../../src/model.ts';
import { readPack } from '../knowledge.ts';
import { FOREIGN } from '../languages/foreign.ts';
import { expectSound } from './found.ts';

const knowledge = openKnowledge(readPack, [german, english]);

const findIn = (text: string, language?: string): Found =>
  find({ id: 'a', text, ...(language !== undefined && { language }) }, knowledge);

const FRENCH =
  "Emmanuel Macron et Angela Merkel se sont rencontrés à Paris. Dix personnes ont été tuées dans la banlieue de Damas, selon l'OTAN. Bas les masques, a dit Donald Trump. Mais Marie Wondrat n'a pas répondu. Nice et Tours attendent la décision de la Commission, et l'Iran aussi. Parler ne suffit pas, a dit le ministre Wondrat à Londres.";

const namesIn = (text: string, language?: string): readonly string[] =>
  findIn(text, language).mentions.map((mention) => mention.text);

it('clear names of the lists are found, and nothing else', () => {
  expect(namesIn(FRENCH)).toEqual([
    'Emmanuel Macron',
    'Angela Merkel',
    'Paris',
    'OTAN',
    'Donald Trump',
    'Iran',
  ]);
});

it('no rule, no memory and no likeness speaks', () => {
  for (const text of [FRENCH, ...FOREIGN.map(([, foreign]) => foreign)]) {
    const found = findIn(text);
    expectSound(text, found);
    for (const { form, evidence } of found.mentions) {
      expect(form).toBe('name');
      expect(evidence.some(({ by }) => by === 'gazetteer')).toBe(true);
      expect(evidence.filter(({ by }) => by === 'rule' || by === 'memory')).toEqual([]);
    }
  }
});

describe('the language of what is found', () => {
  it('is the one that was stated, or none', () => {
    expect(findIn(FRENCH).language).toBe('und');
    expect(findIn(FRENCH, 'fr').language).toBe('fr');
    expect(namesIn(FRENCH, 'fr')).toEqual(namesIn(FRENCH));
  });

  it('is the best guess for a headline', () => {
    expect(findIn('Macron en visite à Berlin').language).toBe('de');
  });

  it('is never German or English for a paragraph in another', () => {
    expect(FOREIGN.map(([, text]) => findIn(text).language)).toEqual(FOREIGN.map(() => 'und'));
  });
});

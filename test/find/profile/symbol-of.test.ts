/** What a word can be within a name. */
import { describe, expect, it } from 'vitest';
import { symbolOf } from '../../../src/find/profile/symbol-of.ts';
import type { WordSymbol } from '../../../src/find/profile/symbols.ts';
import { factsIn, sourcesOf } from '../seen.ts';

describe.each<[string, readonly (readonly [string, WordSymbol])[]]>([
  [
    'de',
    [
      ['GmbH', 'legal-form'],
      ['van', 'particle'],
      ['und', 'function'],
      ['sagte', 'speech'],
      ['laufen', 'lower'],
      ['J.', 'initial'],
      ['H.-P.', 'initial'],
      ['FC', 'club'],
      ['Bagdad-Besuch', 'hyphen-noun'],
      ['Bürgermeister', 'role'],
      ['Ornithologin', 'role'],
      ['Ministerium', 'org-head'],
      ['Airbase', 'facility'],
      ['Provinz', 'place-head'],
      ['UNHCRX', 'acronym'],
      ['Berliner', 'demonym'],
      ['Iraker', 'demonym'],
      ['Wondra', 'unknown'],
      ['iWondra', 'mixed-case'],
      ['Atomkraftwerk', 'place-head'],
      ['Truppenabzug', 'noun'],
      ['Angela', 'first'],
      ['Bagdad', 'place'],
      ['NATO', 'organization'],
      ['Schnell', 'common-surname'],
      ['Haus', 'common-name-word'],
    ],
  ],
  [
    'en',
    [
      ['Minister', 'role'],
      ['minister', 'lower'],
      ['Londoner', 'demonym'],
      ['McWondra', 'surname'],
      ['MacWondra', 'surname'],
      ['MacOS', 'mixed-case'],
      ['United', 'club-tail'],
      ['Monday', 'common'],
      ['London', 'place/person'],
    ],
  ],
])('in %s', (code, words) => {
  it.each(words)('%s: %s', (word, expected) =>
    expect(symbolOf(factsIn(code, word), sourcesOf(code))).toBe(expected),
  );
});

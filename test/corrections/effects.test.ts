/** The report of what has changed nothing. */
import { expect, it } from 'vitest';
import { idleCorrections, noEffects } from '../../src/corrections/effects.ts';
import { parseCorrections } from '../../src/corrections/parse.ts';
import { corrected } from './corpus.ts';

const ARTICLES = new Map([
  ['a', '[[Otto Kern|person]] in [[Bonn|place|cities/bonn]].'],
  ['b', '[[Otto Kern|person]].'],
]);

it.each([
  ['- same: [Otto Kern, Emil Kern]', 'No actor of the corpus is named “Emil Kern”.'],
  ['- distinct: [Otto Kern, Emil Kern]', '“Emil Kern”'],
  ['- ignore: [Uhr, Otto Kern, Eher]', 'named “Uhr” or “Eher”'],
  [
    '- same: [Bonn, cities/bonn]\n- ignore: Bonn',
    '“Bonn” or “cities/bonn” is taken away by corrections.yaml:2',
  ],
  ['- ignore: Otto Kern (place)', '“Otto Kern (place)”'],
  ['- rename: {actor: cities/trier, to: Treveris}', '“cities/trier”'],
  ['- add: {name: Nordbit, kind: organization}', 'No article has the name “Nordbit”.'],
  [
    '- add: {name: Otto, kind: person}',
    'corrections.yaml:1: “Otto” stands only within a longer name: “Otto Kern”.',
  ],
  [
    '- {add: {name: Bonn, kind: person}, in: b}',
    '“Bonn” stands in other articles, but not where it says: b.',
  ],
  [
    '- add: {name: Bonn, kind: person}\n- add: {name: Bonn, kind: organization}',
    'corrections.yaml:2: “Bonn” is already added by corrections.yaml:1.',
  ],
  [
    '- add: {name: in, kind: person}\n- ignore: in (person)',
    'corrections.yaml:1: “in” is taken away by corrections.yaml:2.',
  ],
  [
    '- distinct: [Otto Kern, Bonn]\n- ignore: Bonn',
    'corrections.yaml:1: “Bonn” is taken away by corrections.yaml:2.',
  ],
  ['- {ignore: Bonn, in: b}', '“Bonn” stands in other articles, but not where it says: b.'],
  ['- keep: [Otto Kern, Emil Kern]', 'No actor of the corpus is named “Emil Kern”.'],
  ['- same: [Otto Kern, OTTO KERN]', 'these are one actor without it'],
])('says why a correction has changed nothing: %s', (yaml, why) => {
  expect(corrected(yaml, ARTICLES).said).toEqual([expect.stringContaining(why)]);
});

it.each([
  '- ignore: Otto Kern',
  '- retype: {actor: Otto Kern, to: place}',
  '- rename: {actor: Otto Kern, to: O. K.}',
  '- distinct: [Otto Kern, Bonn]',
  '- keep: Otto Kern',
  '- add: {name: Otto Kern, kind: organization}',
  '- add: {name: Bonn, kind: person}\n- retype: {actor: Bonn (person), to: organization}',
  '- {add: {name: Bonn, kind: person}, in: a}',
  '- {add: {name: Otto, kind: person, also: [Bonn]}}',
])('says nothing of what has changed something, nor of a safeguard: %s', (yaml) => {
  expect(corrected(yaml, ARTICLES).said).toEqual([]);
});

it('two names of different kinds are told, though others that go with them are joined', () => {
  const yaml = '- same: [Bonn, Otto Kern]\n- same: [Otto Kern, Emil Nowak]';
  const { said, entities } = corrected(yaml, [
    '[[Otto Kern|person]] in [[Bonn|place]]. [[Emil Nowak|person]].',
  ]);
  expect(entities).toHaveLength(2);
  expect(said).toEqual(['corrections.yaml:1: It changes nothing: its names are of different kinds.']);
});

it('before anything is seen, nothing has an effect', () => {
  const { corrections } = parseCorrections('- ignore: A\n- same: [B, C]');
  expect(idleCorrections(corrections, noEffects()).map(({ code, where }) => [code, where])).toEqual([
    ['corrections/idle', 'corrections.yaml:1'],
    ['corrections/idle', 'corrections.yaml:2'],
  ]);
});

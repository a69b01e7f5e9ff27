import { expect, it } from 'vitest';
import { parseCorrections } from '../../src/corrections/parse.ts';
import { decidedBy, type Subject } from '../../src/review/index.ts';
import type { SeenActor } from '../../src/review/seen.ts';
import { made } from './made.ts';

const { corpus } = made([
  'Wolfgang Wondra=Wondra* (person) + Wolfang Wondra (person) + Deep State (organization) + Deep State (place) + Wolf Wondra (person)',
]);
const named = (label: string, kind = 'person'): SeenActor =>
  corpus.actors.find((one) => one.label === label && one.kind === kind) ?? expect.fail(label);

const TWINS: Subject = { is: 'twins', actors: [named('Wolfgang Wondra'), named('Wolfang Wondra')] };
const KINDS: Subject = {
  is: 'twins',
  actors: [named('Deep State', 'organization'), named('Deep State', 'place')],
};
const NOBODY: Subject = { is: 'nobody', actors: [named('Deep State', 'place')] };
const MERGED: Subject = {
  is: 'merged',
  actors: [named('Wolfgang Wondra')],
  names: ['Wolfgang Wondra', 'Wondra'],
};

const isDecided = (text: string, subject: Subject) => decidedBy(parseCorrections(text).corrections)(subject);

it.each([
  ['- same: [Wolfgang Wondra, Wolfang Wondra]', TWINS],
  ['- same: [p/wolfgang-wondra, Wolfang Wondra (person)]'.replace('p/', 'rows/'), NOBODY],
  ['- same: [Wolfgang Wondra, Wolf Wondra]\n- same: [Wolf Wondra, Wolfang Wondra]', TWINS],
  ['- distinct: [Wolfang Wondra (person), Wondra]', TWINS],
  ['- ignore: Wolfang Wondra', TWINS],
  ['- distinct: [Deep State (organization), Deep State (place)]', KINDS],
  ['- retype: {actor: Deep State (place), to: organization}', KINDS],
  ['- ignore: [Deep State (place)]', NOBODY],
  ['- keep: Deep State (place)', NOBODY],
  ['- retype: {actor: Deep State (place), to: organization}', NOBODY],
  ['- keep: Wolfgang Wondra', MERGED],
  ['- distinct: [Wolfgang Wondra, Wondra]', MERGED],
] as const)('%s', (text, subject) => {
  expect(isDecided(text, subject)).toBe(!text.includes('rows/'));
  expect(isDecided('- ignore: Somebody Else\n', subject)).toBe(false);
});

it.each([
  ['- keep: Deep State (organization)', NOBODY],
  ['- keep: Wolfgang Wondra', TWINS],
  ['- same: [Wolfgang Wondra, Wolfang Wondra]\n  in: a1', TWINS],
  ['- distinct: [Wolfgang Wondra, Wolf Wondra]', TWINS],
  ['- retype: {actor: Deep State (place), to: person}', KINDS],
] as const)('does not answer: %s', (text, subject) => {
  expect(isDecided(text, subject)).toBe(false);
});

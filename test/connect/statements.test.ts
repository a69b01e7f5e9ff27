import { expect, it } from 'vitest';
import { count } from '../../src/connect/index.ts';
import { statementsIn } from '../../src/connect/statements.ts';
import type { EntityId } from '../../src/model.ts';
import type { Fact } from '../../src/occurrences/index.ts';
import { collected } from '../occurrences/collected.ts';
import { corpus } from './corpus.ts';

const { founds, linked } = corpus({ a1: ['xy', 'z'], a2: ['yx'] });
const HEADS = [
  { id: 'a1', date: '2020-01-02' },
  { id: 'a2', date: '2020-02-01' },
];
const KIN: Fact = {
  ...{ type: 'kin', subject: 'e:y', object: 'e:x', role: 'Bruder', status: 'held', rule: 'de/kin/of' },
  ...{ article: 'a2', sentence: 0 },
};
const WORK: Fact = {
  ...{ type: 'occupation', subject: 'e:z', role: 'Virologe', status: 'held', rule: 'de/occupation/of' },
  ...{ article: 'a1', sentence: 1 },
};
const { occurrences } = collected(founds, linked, HEADS, [KIN, WORK]);
const numberOf = (id: EntityId) => occurrences.actors.indexOf(id);
const [x, y, z] = [numberOf('e:x'), numberOf('e:y'), numberOf('e:z')];

it('are found by whom they are about, whichever of two is named first', () => {
  const { of, isAbout } = statementsIn(count(occurrences));
  expect(of(x, y).map(({ type, from }) => [type, from])).toEqual([['kin', 'e:y']]);
  expect(of(y, x)).toEqual(of(x, y));
  expect(of(z).map(({ role }) => role)).toEqual(['Virologe']);
  expect([isAbout(y, x), isAbout(z), isAbout(x, z), isAbout(x), isAbout(-1)]).toEqual([
    ...[true, true],
    ...[false, false, false],
  ]);
});

it('of a selection are those of its articles', () => {
  const { of, isAbout, subjects } = statementsIn(count(occurrences, { to: '2020-01' }));
  expect([of(x, y), isAbout(x, y)]).toEqual([[], false]);
  expect(subjects()).toEqual([[z]]);
});

it('tells of whom something is stated, in the order of the articles', () => {
  expect(statementsIn(count(occurrences)).subjects()).toEqual([[z], [Math.min(x, y), Math.max(x, y)]]);
});

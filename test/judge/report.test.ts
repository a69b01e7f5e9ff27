import { expect, it } from 'vitest';
import { isWrong, reportOf, sharesOf } from '../../src/judge/report.ts';
import { ELSEWHERE, judged } from './judged.ts';

const JUDGED = [
  judged('right'),
  judged('right', { kind: 'person' }),
  judged('other-actor', { kind: 'person' }),
  judged('no-name'),
  judged('unsure'),
  judged('same', { other: ELSEWHERE }),
  judged('different', { other: ELSEWHERE }),
];

it('counts mentions by kind and pairs, without those that nobody can tell', () => {
  expect(sharesOf(JUDGED).map(({ right, all }) => [right, all])).toEqual([
    [2, 4],
    [1, 2],
    [0, 0],
    [1, 2],
    [3, 4],
    [1, 2],
  ]);
});

it('says shares with their intervals, what is wrong, and what is not counted', () => {
  const text = reportOf(JUDGED, ({ verdict }) =>
    verdict === 'no-name' ? 'changed' : verdict === 'other-actor' ? 'otherwise' : 'same',
  );
  expect(text).toMatch(/^mentions: name, kind and actor +66\.7 % +20\.8–93\.9 % +2 of 3$/m);
  expect(text).toMatch(/^ {2}organization +– +nothing judged +0 of 0$/m);
  expect(text).toContain('Not right: other-actor 1, unsure 1, different 1');
  expect(text).toContain('1 not counted: the text of the article has changed');
  expect(text).toContain('1 counted as judged');
});

it('knows what is wrong', () => {
  expect(JUDGED.filter(isWrong).map(({ verdict }) => verdict)).toEqual([
    'other-actor',
    'no-name',
    'different',
  ]);
});

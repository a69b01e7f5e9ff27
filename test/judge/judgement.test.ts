import { expect, it } from 'vitest';
import { latest, subjectKey } from '../../src/judge/judgement.ts';
import { ELSEWHERE, judged } from './judged.ts';

it('the last word about a place counts, and another place is another subject', () => {
  const right = judged('right');
  const wrong = judged('no-name');
  const other = judged('right', { start: 30, end: 36 });
  expect(latest([right, other, wrong])).toEqual([wrong, other]);
});

it('a pair is the same in either order, and none of its mentions', () => {
  const pair = judged('same', { other: ELSEWHERE });
  const turned = judged('same', { ...ELSEWHERE, other: judged('') });
  expect(subjectKey(turned)).toBe(subjectKey(pair));
  expect(subjectKey(pair)).not.toBe(subjectKey(judged('right')));
});

it('another text is another subject', () => {
  expect(subjectKey(judged('right', { hash: 'aa' }))).not.toBe(subjectKey(judged('right')));
});

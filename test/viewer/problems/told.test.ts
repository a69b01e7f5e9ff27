import { expect, it } from 'vitest';
import { toldOf } from '../../../src/viewer/problems/told.ts';

const PROBLEM = {
  code: 'read/date',
  where: 'articles/a.md:2',
  message: 'The date “gestern” is not understood and left out.',
  hint: 'Write it as 2020, 2020-01 or 2020-01-03.',
};

it('is told in English as it came', () => {
  expect(toldOf(PROBLEM, 'en')).toBe(`${PROBLEM.where} · ${PROBLEM.message} · ${PROBLEM.hint}`);
});

it('is told in German with what it quotes', () => {
  const told = toldOf(PROBLEM, 'de');
  expect(told).toBe(
    'articles/a.md:2 · Das Datum ist nicht zu verstehen und bleibt weg. · „gestern“ · Schreiben: 2020, 2020-01 oder 2020-01-03.',
  );
});

it('stays as it came where its code has no words, were it the name of a method', () => {
  for (const code of ['', 'read/other', 'toString'])
    expect(toldOf({ code, where: '', message: 'Odd.' }, 'de')).toBe('Odd.');
});

import { describe, expect, it } from 'vitest';
import { emptyKnown, noteNames } from '../../../src/link/known.ts';
import { isSlip, isSlipOf, maySlip } from '../../../src/link/reasons/slip.ts';
import type { Row } from '../../../src/model.ts';
import { knowing, personName } from '../knowledge.ts';
import { localsOf } from '../marked.ts';

const knowledge = knowing(() => undefined);

/** Whether a name in one article is a slip of another one, which so many articles name. */
const slips = (wrong: string, right: string, articles: number, listed = false): boolean =>
  isSlipOf(personName(wrong), { name: personName(right), articles, listed }, 1, knowledge);

describe('a slip', () => {
  it('is one of a name that is listed, or ten times as frequent', () => {
    expect(slips('Wolfang Wodarg', 'Wolfgang Wodarg', 1, true)).toBe(true);
    expect(slips('Wolfang Wodarg', 'Wolfgang Wodarg', 10)).toBe(true);
    expect(slips('Wolfang Wodarg', 'Wolfgang Wodarg', 9)).toBe(false);
  });

  it('is in one word: names that differ in two are two', () =>
    expect(slips('Wolfang Wodrag', 'Wolfgang Wodarg', 99, true)).toBe(false));

  it('is no given name that there is', () => {
    expect(slips('Mario Wondratschek', 'Marco Wondratschek', 99, true)).toBe(false);
    expect(slips('Marko Wondratschek', 'Marco Wondratschek', 99, true)).toBe(true);
  });

  it('is in no short word: Lutz and Lotz are two', () =>
    expect(slips('Max Lotz', 'Max Lutz', 99, true)).toBe(false));

  it('puts one letter in place of another only in names that are far rarer', () => {
    expect(slips('Max Wandraschek', 'Max Wondraschek', 1, true)).toBe(false);
    expect(slips('Max Wandraschek', 'Max Wondraschek', 10)).toBe(true);
  });

  it('is no other print of the same letters', () =>
    expect(slips('Max Wondra-Lutz', 'Max Wondra Lutz', 99, true)).toBe(false));
});

it('a name of one letter is never a slip', () => {
  expect(maySlip(personName('M. Wondraschek'))).toBe(false);
  expect(maySlip(personName('Max Wondraschek'))).toBe(true);
});

it('who is listed has no slip for a name', () => {
  const row: Row = { id: 'people/wodarg', kind: 'person', label: { de: 'Wolfgang Wodarg' }, flags: [] };
  const known = emptyKnown(knowing((id) => (id === row.id ? row : undefined), [row]));
  const [right] = localsOf('[[Wolfgang Wodarg|person|people/wodarg]]');
  const [wrong] = localsOf('[[Wolfang Wodarg|person]]');
  if (!right || !wrong) return expect.fail();
  expect(isSlip(wrong, known)).toBe(false);
  noteNames(known, right);
  expect([isSlip(right, known), isSlip(wrong, known)]).toEqual([false, true]);
});

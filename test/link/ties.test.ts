import { expect, it } from 'vitest';
import type { Decisions } from '../../src/link/decisions.ts';
import { localOf } from '../../src/link/record.ts';
import { DECIDED, tiesOf } from '../../src/link/ties.ts';
import { knowing } from './knowledge.ts';

const plain = knowing(() => undefined);
const tied = (record: unknown, knowledge = plain) => tiesOf(localOf(JSON.stringify(record), knowledge).local);

it('spellings that linking may take for one name have a tie in common', () => {
  const keysOf = (name: string) => tied([0, 0, [[name]]]).keys;
  const [one, other] = [keysOf('Sergej Lawrow'), keysOf('Sergey Lavrov')];
  expect(one.filter((key) => other.includes(key))).not.toEqual([]);
  expect(keysOf('Rob Malley').filter((key) => keysOf('Uwe Malley').includes(key))).toEqual([]);
});

it('an acronym and its long form are tied', () => {
  const long = tied([1, 0, [['MEE', 0, 0, 'middleeasteye'], ['Middle East Eye']]]).keys;
  expect(long).toContain('organization/mee');
  expect(tied([1, 0, [['MEE']]]).keys).toEqual(['organization/mee']);
  expect(tied([1, 0, [['Middle East Eye']]]).keys.every((key) => long.includes(key))).toBe(true);
});

it('of whom only a surname is known, only the surname ties, and that to those like it alone', () => {
  expect(tied([0, 0, [['Malley']]])).toMatchObject({
    keys: [],
    surnames: ['malley'],
    isBare: true,
    isOpen: false,
  });
  const named = tied([0, 0, [['Rob Malley']]]);
  expect(named).toMatchObject({ surnames: ['malley'], isBare: false, isOpen: false });
  expect(named.names.map(({ letters }) => letters)).toEqual(['robmalley']);
});

it('whoever something is decided of is tied to all of whom something is', () => {
  const decided = { bounds: [], sides: [], evidence: [] };
  const decisions: Decisions = {
    of: (_, { name }) => (name.endsWith('Malley') ? decided : undefined),
    onJoined: () => {},
  };
  const knowledge = { ...plain, decisions };
  expect(tied([0, 0, [['Malley']]], knowledge)).toMatchObject({ isBare: false, isOpen: true });
  expect(tied([0, 0, [['Rob Malley']]], knowledge).keys).toContain(DECIDED);
  expect(tied([0, 0, [['Rob Lutz']]], knowledge).keys).not.toContain(DECIDED);
});

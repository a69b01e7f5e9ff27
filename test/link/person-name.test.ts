import { describe, expect, it } from 'vitest';
import { isFull, isInitial, middleNamesClash } from '../../src/link/person-name.ts';
import { personName } from './knowledge.ts';

it.each([
  ['Rob Malley', true, false],
  ['R. Malley', true, true],
  ['Malley', false, false],
  ['von der Leyen', false, false],
])('%s is full: %s, with an initial: %s', (name, full, initial) => {
  expect([isFull(personName(name)), isInitial(personName(name))]).toEqual([full, initial]);
});

describe('middle names', () => {
  const clash = (a: string, b: string) => {
    const both = [
      middleNamesClash(personName(a), personName(b)),
      middleNamesClash(personName(b), personName(a)),
    ];
    expect(both[0]).toBe(both[1]);
    return both[0];
  };

  it.each([
    ['George W. Bush', 'George H. W. Bush'],
    ['Karl Otto Lang', 'Karl Emil Lang'],
    ['Karl O. Lang', 'Karl Emil Lang'],
  ])('of %s and %s clash', (a, b) => expect(clash(a, b)).toBe(true));

  it.each([
    ['Donald J. Trump', 'Donald Trump'],
    ['Donald J. Trump', 'Donald John Trump'],
    ['Ali Hussein Sami', 'Ali Husein Sami'],
  ])('of %s and %s do not', (a, b) => expect(clash(a, b)).toBe(false));
});

import { describe, expect, it } from 'vitest';
import {
  readReference,
  readReferences,
  referenceText,
  referenceValue,
} from '../../src/corrections/reference.ts';

describe('a reference', () => {
  it.each([
    ['Rob Malley', { name: 'Rob Malley' }],
    ['  Rob   Malley ', { name: 'Rob Malley' }],
    ['Egal (person)', { name: 'Egal', kind: 'person' }],
    ['Frankfurt (Oder)', { name: 'Frankfurt (Oder)' }],
    ['Frankfurt (Oder) (place)', { name: 'Frankfurt (Oder)', kind: 'place' }],
    ['people-usa/rob-malley', { row: 'people-usa/rob-malley' }],
    ['e:people-usa/rob-malley', { row: 'people-usa/rob-malley' }],
    ['AC/DC', { name: 'AC/DC' }],
    [1860, { name: '1860' }],
    [
      { name: 'Kern', kind: 'person' },
      { name: 'Kern', kind: 'person' },
    ],
    [{ row: 'cities/essen' }, { row: 'cities/essen' }],
    ['Mu\u0308ller', { name: 'Müller' }],
  ])('reads %j', (value, reference) => {
    expect(readReference(value)).toEqual(reference);
  });

  it.each([
    [null, 'names no actor'],
    [['a'], 'names no actor'],
    ['', 'empty'],
    ['x'.repeat(10_000), '10000 characters'],
    ['e:p/rob-malley', 'ids move'],
    [{ name: 'A', kind: 'ship' }, 'no kind'],
    [{ nam: 'A' }, '“nam” is no part'],
    [{ kind: 'person' }, 'a name or a row'],
  ])('says what is wrong with %j', (value, message) => {
    expect(readReference(value)).toContain(message);
  });

  it.each([
    { name: 'Egal' },
    { name: 'Egal', kind: 'person' },
    { name: 'Egal (person)' },
    { name: 'jazz/blues' },
    { row: 'cities/essen' },
  ] as const)('is written so that it is read again: %j', (reference) => {
    expect(readReference(referenceValue(reference))).toEqual(reference);
    expect(referenceText(reference)).not.toBe('');
  });
});

it('lists of references have enough of them, and none twice', () => {
  expect(readReferences(['A', 'B'], 2)).toEqual([{ name: 'A' }, { name: 'B' }]);
  expect(readReferences('A', 1)).toEqual([{ name: 'A' }]);
  expect(readReferences('A', 2)).toContain('2 names');
  expect(readReferences(['A', 'A'], 2)).toContain('twice');
  expect(readReferences(['A', null], 2)).toContain('names no actor');
});

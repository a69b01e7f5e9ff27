import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../src/evaluate/ledger.ts';
import type { Marked } from '../../src/evaluate/score.ts';

const person = (start: number, end: number): Marked => ({ start, end, kind: 'person' });
const place = (start: number, end: number): Marked => ({ start, end, kind: 'place' });
const types = (found: readonly Marked[], gold: readonly Marked[]) =>
  ledgerOf('a', found, gold).map(({ type }) => type);

describe('the ledger of an article', () => {
  it('is empty where all is right', () => {
    expect(ledgerOf('a', [person(0, 5), place(9, 12)], [person(0, 5), place(9, 12)])).toEqual([]);
    expect(ledgerOf('a', [place(9, 12), person(0, 5)], [person(0, 5), place(9, 12)])).toEqual([]);
  });

  it('tells what was missed, found beside, called wrong, and made up', () => {
    const [missed, boundary, kind, made] = [person(0, 5), person(10, 15), person(20, 25), person(30, 35)];
    const found = [person(10, 12), place(20, 25), made];
    expect(ledgerOf('a', found, [missed, boundary, kind])).toEqual([
      { type: 'missed', article: 'a', name: missed },
      { type: 'boundary', article: 'a', name: boundary, instead: person(10, 12) },
      { type: 'wrong kind', article: 'a', name: kind, instead: place(20, 25) },
      { type: 'spurious', article: 'a', name: made },
    ]);
  });

  it('prefers the same span to one that overlaps', () => {
    const entries = ledgerOf('a', [person(0, 3), place(0, 5)], [person(0, 5)]);
    expect(entries).toContainEqual({
      type: 'wrong kind',
      article: 'a',
      name: person(0, 5),
      instead: place(0, 5),
    });
  });

  it('does not count what explains one error as another', () => {
    expect(types([person(0, 12)], [person(0, 5), person(7, 12)])).toEqual(['boundary', 'boundary']);
    expect(types([person(0, 9)], [person(0, 5)])).toEqual(['boundary']);
  });

  it('takes names that only touch for different ones', () => {
    expect(types([person(5, 9)], [person(0, 5)])).toEqual(['missed', 'spurious']);
  });

  it('is in the order of the text, whatever order the names come in', () => {
    const entries = ledgerOf('a', [person(40, 44), person(1, 2)], [person(30, 33), person(5, 9)]);
    expect(entries.map(({ name }) => name.start)).toEqual([1, 5, 30, 40]);
  });
});

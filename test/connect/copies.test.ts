import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCopies } from '../../src/connect/index.ts';

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `wort${from + i}`).join(' ');

describe('findCopies', () => {
  it('takes the earliest article for the original, then the smallest id', () => {
    const text = words(0, 50);
    expect([
      ...findCopies([
        { id: 'b', text },
        { id: 'a', text },
        { id: 'c', text, date: '2020' },
      ]),
    ]).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });

  it('bears small changes, not large ones', () => {
    const original = { id: 'a', text: words(0, 200) };
    const edited = { id: 'b', text: `${words(0, 190).toUpperCase()}, (dpa) ${words(195, 200)}!` };
    const other = { id: 'c', text: `${words(0, 100)} ${words(500, 600)}` };
    expect([...findCopies([original, edited, other]).keys()]).toEqual(['b']);
  });

  it('leaves articles without text, or with hardly any, alone', () => {
    expect(
      findCopies([
        { id: 'a' },
        { id: 'b' },
        { id: 'c', text: 'Zwei Wörter' },
        { id: 'd', text: 'Zwei Wörter' },
      ]).size,
    ).toBe(0);
  });

  it('finds every exact copy, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zäя]{1,6}$/u), { minLength: 5, maxLength: 80 }), (all) => {
        const text = all.join(' ');
        expect(
          findCopies([
            { id: 'a', text },
            { id: 'b', text: `  ${text}.` },
          ]).get('b'),
        ).toBe('a');
      }),
    );
  });
});

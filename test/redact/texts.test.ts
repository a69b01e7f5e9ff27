import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceStretches, stretchesOf } from '../../src/redact/texts.ts';

describe('stretches of a text', () => {
  it('are replaced, and what stands around them is found again', () => {
    const { text, place } = replaceStretches('Anna traf Bernd heute', [
      { start: 0, end: 4, by: 'A.' },
      { start: 10, end: 15, by: '[…]' },
    ]);
    expect(text).toBe('A. traf […] heute');
    expect(text.slice(place(5), place(9))).toBe('traf');
    expect(text.slice(place(16), place(21))).toBe('heute');
    expect([place(0), place(4), place(2), place(15)]).toEqual([0, 2, 2, 11]);
  });

  it('that overlap give way to the first and longest', () => {
    const stretches = [
      { start: 5, end: 9, by: 'x' },
      { start: 0, end: 4, by: 'short' },
      { start: 0, end: 9, by: 'long' },
    ];
    expect(replaceStretches('Anna Maas kam', stretches).text).toBe('long kam');
  });

  it('leave every other character where its new place says', () => {
    const stretch = fc.record({
      start: fc.nat(30),
      end: fc.nat(30),
      by: fc.constantFrom('', '[…]', 'A. B.'),
    });
    fc.assert(
      fc.property(
        fc.string({ minLength: 30, maxLength: 40 }),
        fc.array(stretch, { maxLength: 5 }),
        (text, stretches) => {
          const replaced = replaceStretches(text, stretches);
          const covered = (at: number) => stretches.some(({ start, end }) => start <= at && at < end);
          for (let at = 0; at < text.length; at += 1)
            if (!covered(at)) expect(replaced.text[replaced.place(at)]).toBe(text[at]);
        },
      ),
    );
  });
});

describe('names in a text', () => {
  const names = new Map([
    ['Anna Ahrendt', '1'],
    ['Ahrendt', '2'],
  ]);
  const found = (text: string) =>
    stretchesOf(text, names).map(({ start, end, by }) => [text.slice(start, end), by]);

  it('are found with their endings and over a line break, the longest first', () => {
    expect(found('Anna Ahrendts Plan. Anna\nAhrendt, Ahrendt.')).toEqual([
      ['Anna Ahrendts', '1'],
      ['Anna\nAhrendt', '1'],
      ['Ahrendt', '2'],
    ]);
  });

  it('within other words are left alone', () => expect(found('Ahrendtstraße, Kahrendt')).toEqual([]));

  it('are taken as they are, signs included', () => {
    expect(
      stretchesOf(
        'a (b) a.b',
        new Map([
          ['(b)', 'x'],
          ['a+', 'y'],
          ['al-Kaim', 'z'],
        ]),
      ),
    ).toHaveLength(1);
    expect(stretchesOf('any', new Map())).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { linesOf, type Piece } from '../../../src/read/pdf/lines.ts';

const piece = (str: string, x: number, y: number, more: Partial<Piece> = {}): Piece => ({
  ...{ str, transform: [1, 0, 0, 1, x, y], width: str.length * 5, height: 10, hasEOL: false },
  ...more,
});
const textsOf = (...pieces: readonly Piece[]) => linesOf(pieces).map(({ text }) => text);

it('pieces on one base line are one line, and a gap between them is a blank', () => {
  expect(
    textsOf(piece('Mer', 0, 700), piece('kel', 15, 700.5), piece('kam', 40, 700), piece('an', 0, 688)),
  ).toEqual(['Merkel kam', 'an']);
});

it('raised letters stay in their line, and ends of lines end it', () => {
  expect(textsOf(piece('CO', 0, 700), piece('2', 10, 697, { height: 6 }), piece('sinkt', 20, 700))).toEqual([
    'CO2 sinkt',
  ]);
  expect(textsOf(piece('a', 0, 700, { hasEOL: true }), piece('b', 50, 700))).toEqual(['a', 'b']);
});

it('lines know where they are, and blanks are none', () => {
  expect(linesOf([piece(' ', 0, 710), piece('ab', 10, 700)])).toMatchObject([
    { left: 10, right: 20, height: 10 },
  ]);
  expect(linesOf([piece(' ', 0, 710)])).toEqual([]);
});

/** What speaks for places in an article. */
import { describe, expect, it } from 'vitest';
import { ahead, type Hint, weigh } from '../../../src/link/bodies/hints.ts';
import { expectLinear } from '../../cpu-time.ts';

const hint = (place: string, sentence: number, isBody = false): Hint => ({
  place,
  sentence,
  index: sentence,
  isBody,
});

describe('points', () => {
  it('counts the sentence most, then those next to it', () => {
    const hints = [hint('rom', 4), hint('paris', 5), hint('wien', 9)];
    expect(Object.fromEntries(weigh(hints).points(undefined, 4))).toEqual({ rom: 4, paris: 2, wien: 1 });
    expect(Object.fromEntries(weigh(hints).points(undefined))).toEqual({ rom: 1, paris: 1, wien: 1 });
  });

  it('counts the body itself once, and what is elsewhere not without end', () => {
    const often = new Array<Hint>(40).fill(hint('rom', 9));
    expect(weigh(often).points(undefined, 0).get('rom')).toBe(10);
    const bodies = [hint('rom', 8, true), hint('rom', 9, true)];
    expect(weigh(bodies).points(undefined, 0).get('rom')).toBe(8);
  });

  it('gives a start to the place whose body is best known', () =>
    expect(weigh([hint('bern', 9)]).points('berlin', 0)).toEqual(
      new Map([
        ['berlin', 3],
        ['bern', 1],
      ]),
    ));
});

describe('ahead', () => {
  const of = (points: Readonly<Record<string, number>>) => ahead(new Map(Object.entries(points)));

  it('is who has twice as much as the next', () => {
    expect(of({ rom: 4, paris: 2 })).toBe('rom');
    expect(of({ rom: 4, paris: 3 })).toBeUndefined();
  });

  it('is nobody for whom hardly anything speaks', () => {
    expect(of({ rom: 1 })).toBeUndefined();
    expect(of({})).toBeUndefined();
  });
});

it('the body that was named last before a mention is the one introduced, else the first', () => {
  const hints = [hint('rom', 2, true), hint('wien', 3), hint('paris', 6, true)];
  expect([1, 4, 9].map((index) => weigh(hints).introduced(index))).toEqual(['rom', 'rom', 'paris']);
  expect(weigh([hint('wien', 3)]).introduced(4)).toBeUndefined();
});

it('weighs a sentence without end in linear time', () =>
  expectLinear(5_000, (size) => {
    const { points, introduced } = weigh(
      Array.from({ length: size }, (_, index) => ({ ...hint('rom', 1, true), index })),
    );
    for (let index = 0; index < size; index += 1) {
      points('rom', 1);
      introduced(index);
    }
  }));

import { expect, it } from 'vitest';
import { count } from '../../../src/connect/index.ts';
import { supportedIn } from '../../../src/viewer/model/supported.ts';
import { countedFixture } from '../counted.ts';

const { occurrences } = countedFixture().opened;
const numbered = (supported: Float64Array) =>
  Object.fromEntries(occurrences.actors.map((id, i) => [id, supported[i]]));

it('adds up the articles of links of two or more', () => {
  expect(numbered(supportedIn(count(occurrences), () => true))).toEqual({
    'e:x': 2,
    'e:y': 2,
    'e:z': 0,
    'e:w': 0,
  });
});

it('no link counts of which an end is not there', () => {
  const withoutY = supportedIn(count(occurrences), (actor) => occurrences.actors[actor] !== 'e:y');
  expect(Math.max(...withoutY)).toBe(0);
});

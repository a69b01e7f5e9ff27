import { expect, it } from 'vitest';
import { fingerprintOf } from '../../../src/measure/layout/fingerprint.ts';

const IDS = ['e:o/nato', 'e:p/merkel', 'e:p/steinmeier'];
const SIZES = Float64Array.of(3, 16, 4.25);
const springs = (weight = 1.5, target = 2) => ({
  source: Uint32Array.of(0, 1),
  target: Uint32Array.of(1, target),
  weight: Float64Array.of(2, weight),
});

it('the same actors, sizes and ties have the same fingerprint', () => {
  const fingerprint = fingerprintOf(IDS, SIZES, springs());
  expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprintOf([...IDS], SIZES.slice(), springs())).toBe(fingerprint);
});

it.each([
  ['another actor', fingerprintOf(['e:o/nato', 'e:p/merkel', 'e:p/steinbrueck'], SIZES, springs())],
  [
    'the same letters, otherwise parted',
    fingerprintOf(['e:o/nat', 'oe:p/merkel', 'e:p/steinmeier'], SIZES, springs()),
  ],
  ['another size', fingerprintOf(IDS, Float64Array.of(3, 16, 4.26), springs())],
  ['another weight', fingerprintOf(IDS, SIZES, springs(1.25))],
  ['another end', fingerprintOf(IDS, SIZES, springs(1.5, 0))],
])('%s has another one', (_, other) => {
  expect(other).not.toBe(fingerprintOf(IDS, SIZES, springs()));
});

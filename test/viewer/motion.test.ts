// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { duration } from '../../src/viewer/motion.ts';

it.each([
  [false, 500],
  [true, 0],
])('when less motion is asked for (%j), half a second takes %i ms', (matches, taken) => {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) => ({ matches: matches && query === '(prefers-reduced-motion: reduce)' }) as MediaQueryList,
  );
  expect(duration(500)).toBe(taken);
});

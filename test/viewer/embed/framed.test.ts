// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { isFramedUnasked, mayBeFramed } from '../../../src/viewer/embed/framed.ts';

afterEach(() => {
  document.head.replaceChildren();
  vi.unstubAllGlobals();
});
const inside = (origin: string | null) => {
  const top = origin === null ? {} : { location: { origin } };
  vi.spyOn(window, 'top', 'get').mockReturnValue(top as Window);
};

it('a page of its own is framed by nobody', () => {
  expect(isFramedUnasked()).toBe(false);
});

it('in a frame from elsewhere it is one only where it was published for that', () => {
  inside('https://elsewhere.example');
  expect(isFramedUnasked()).toBe(true);
  inside(null);
  expect(isFramedUnasked()).toBe(true);
  document.head.innerHTML = '<meta name="dramatis-embed" content="yes">';
  expect([mayBeFramed(), isFramedUnasked()]).toEqual([true, false]);
});

it('pages of the same origin may always', () => {
  inside(location.origin);
  expect(isFramedUnasked()).toBe(false);
});

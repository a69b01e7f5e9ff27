// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { keepText, keptText } from '../../src/viewer/kept.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

it('a text is there again, each under its own name, until an empty one takes its place', () => {
  expect(keptText('notes')).toBe('');
  expect(keepText('notes', 'a')).toBeNull();
  expect(keepText('added', 'b')).toBeNull();
  expect([keptText('notes'), keptText('added')]).toEqual(['a', 'b']);
  keepText('notes', '');
  expect(localStorage.getItem('dramatis.notes')).toBeNull();
});

it('a browser that keeps nothing says why', () => {
  const refuse = () => {
    throw new Error('no room');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse, clear: () => {} });
  expect(keptText('notes')).toBe('');
  expect(keepText('notes', 'a')).toBe('no room');
});

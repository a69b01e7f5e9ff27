// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { keepNotes, keptNotes } from '../../../src/viewer/notes/kept.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

it('is there again at the next visit', () => {
  expect(keptNotes()).toBeNull();
  expect(keepNotes('- view: A\n  at: ""\n')).toBeNull();
  expect(keptNotes()).toBe('- view: A\n  at: ""\n');
});

it('is none where the browser keeps nothing, which is said', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(keptNotes()).toBeNull();
  expect(keepNotes('x')).toEqual(expect.any(String));
});

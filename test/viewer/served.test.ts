// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { isServed, write } from '../../src/viewer/served.ts';

afterEach(() => {
  document.head.replaceChildren();
  vi.unstubAllGlobals();
});

it('knows the page that this program serves by its token, and writes with it', async () => {
  expect(isServed()).toBe(false);
  const meta = document.head.appendChild(document.createElement('meta'));
  meta.name = 'dramatis-token';
  meta.content = 'abc';
  expect(isServed()).toBe(true);
  const asked: [string, RequestInit][] = [];
  vi.stubGlobal('fetch', async (...request: [string, RequestInit]) => {
    asked.push(request);
    return new Response('');
  });
  expect(await write('notes', { add: 1 })).toBeNull();
  expect(asked).toMatchObject([['notes', { method: 'POST', body: '{"add":1}' }]]);
  expect(new Headers(asked[0]?.[1].headers).get('x-dramatis-token')).toBe('abc');
});

it('gives what the server says against it, or that it is gone', async () => {
  vi.stubGlobal('fetch', async () => new Response('line 3', { status: 409 }));
  expect(await write('notes', {})).toBe('line 3');
  vi.stubGlobal('fetch', () => Promise.reject(new Error('gone')));
  expect(await write('notes', {})).toBe('gone');
});

import { expect, it } from 'vitest';
import { boxOf, readHead, strongestFirst } from '../../../src/viewer/model/head.ts';

it('reads what a graph says of itself, and leaves out what makes no sense', () => {
  const head = readHead({
    title: 'Probe',
    articles: { a: { title: 'Eins' }, b: 7 },
    communities: [{ id: 2, label: 'klein', size: 3 }, { label: 'ohne' }, { id: 1, label: 'groß', size: 9 }],
    redirects: [{ from: 'e:a', to: 'e:b' }],
    map: { 'e:a': { x: 'links' } },
  });
  expect(head).toMatchObject({ title: 'Probe', map: null });
  expect([...(head?.articles.keys() ?? [])]).toEqual(['a', 'b']);
  expect(head?.communities.map(({ label }) => label)).toEqual(['groß', 'klein']);
  expect(head?.redirects.get('e:a')).toBe('e:b');
});

it('is none of another form', () => {
  expect(readHead({ format: 99 })).toBeNull();
});

it('the box of one place, or of none, has room', () => {
  expect(boxOf([{ x: 3, y: 4 }])).toEqual({ x: [2, 4], y: [3, 5] });
  expect(boxOf([])).toEqual({ x: [-1, 1], y: [-1, 1] });
});

it('links of more sentences come first, of as many the heavier', () => {
  const links = [
    { sentences: 1, weight: 9 },
    { sentences: 2, weight: 1 },
    { sentences: 2, weight: 5 },
  ];
  expect(links.sort(strongestFirst).map(({ weight }) => weight)).toEqual([5, 1, 9]);
});

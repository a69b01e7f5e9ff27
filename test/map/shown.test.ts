import { expect, it } from 'vitest';
import { candidatesOf, DEFAULT_QUOTA } from '../../src/map/choose.ts';
import { type Bond, type Candidate, chooseShown, inputOf, linksAmong } from '../../src/map/shown.ts';

const actor = (key: string): Candidate => ({ key, label: key.toUpperCase(), kind: 'person', standing: 1 });
const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map(actor) as [
  Candidate,
  Candidate,
  Candidate,
  Candidate,
  Candidate,
];
const bond = (source: Candidate, target: Candidate, tie = 5): Bond<Candidate> => ({
  source,
  target,
  articles: 2,
  tie,
});
const links = [bond(a, b), bond(d, a, 4), bond(a, e, 3)];
const linksOf = (one: Candidate) => links.filter(({ source, target }) => source === one || target === one);
const wanted = (most: number) => ({ most, quota: DEFAULT_QUOTA, linksPerActor: 1.35 });

it('who has no link to anybody who is shown makes room for the next', () => {
  const shown = chooseShown(candidatesOf([a, b, c, d, e]), linksOf, wanted(4));
  expect(shown.actors).toEqual([a, b, d, e]);
  expect(shown.alone).toBe(1);
  expect(shown.links).toEqual(links);
});

it('where nobody has links all are shown as they are', () => {
  const shown = chooseShown(candidatesOf([a, b, c]), () => [], wanted(3));
  expect(shown).toMatchObject({ actors: [a, b, c], links: [], alone: 0 });
});

it('lists links among actors once, and hands them to the map by number', () => {
  const shown = linksAmong([a, b, e], linksOf, 1);
  expect(shown.among).toEqual([links[0], links[2]]);
  expect(inputOf(shown)).toEqual({
    actors: [a, b, e],
    links: [
      { a: 0, b: 1, articles: 2, weight: 5 },
      { a: 0, b: 2, articles: 2, weight: 3 },
    ],
    drawn: [
      { a: 0, b: 1, articles: 2, weight: 5 },
      { a: 0, b: 2, articles: 2, weight: 3 },
    ],
  });
});

/** Places are written one after the other, with whom they name. */
import { expect, it } from 'vitest';
import { createMembers, createPlaces } from '../../src/occurrences/places.ts';

it('no place has no columns', () => {
  expect(createMembers().finish()).toEqual({
    named: Uint32Array.of(0),
    members: new Uint32Array(),
    mentions: new Uint32Array(),
    confidence: new Uint32Array(),
    facet: new Uint32Array(),
  });
});

it('a place may name nobody', () => {
  const members = createMembers();
  members.add(4, 1, 90, 0);
  members.add(2, 3, 100, 1);
  members.end();
  members.end();
  expect(members.finish()).toEqual({
    named: Uint32Array.of(0, 2, 2),
    members: Uint32Array.of(4, 2),
    mentions: Uint32Array.of(1, 3),
    confidence: Uint32Array.of(90, 100),
    facet: Uint32Array.of(0, 1),
  });
});

it('an article may have no places', () => {
  const places = createPlaces();
  places.endArticle();
  places.add(4, 1, 90, 0);
  places.endPlace(5, 2, 1);
  places.endPlace(6, 2, 0);
  places.endArticle();
  expect(places.finish()).toMatchObject({
    first: Uint32Array.of(0, 0, 2),
    sentence: Uint32Array.of(5, 6),
    paragraph: Uint32Array.of(2, 2),
    recurs: Uint32Array.of(1, 0),
    named: Uint32Array.of(0, 1, 1),
    members: Uint32Array.of(4),
  });
});

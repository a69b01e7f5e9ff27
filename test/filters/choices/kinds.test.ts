import { expect, it } from 'vitest';
import { kinds } from '../../../src/filters/choices/kinds.ts';

it.each([
  [['place.person']],
  [['place,person']],
  [['place person']],
  [['place', 'person']],
  [['person', 'place', 'person']],
])('%j are people and places, in the order of all kinds', (texts) =>
  expect(kinds.read(texts)).toEqual({ kinds: ['person', 'place'] }),
);

it('passes over what is no kind, and is nothing without one', () => {
  expect(kinds.read(['ship.place'])).toEqual({ kinds: ['place'] });
  expect(kinds.read(['ship', '...'])).toBeUndefined();
});

it('is one text in an address', () =>
  expect(kinds.write({ kinds: ['person', 'organization'] })).toEqual(['person.organization']));

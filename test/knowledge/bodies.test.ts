/** The tables of bodies that several places have: every row that they name is one. */
import { describe, expect, it } from 'vitest';
import { commonBodies } from '../../src/knowledge/bodies.ts';
import { knowledge } from '../knowledge.ts';

const { bodiesByWord, belongings } = commonBodies;
const { rowById } = knowledge.gazetteer;

/** The ids that are those of no row, or of a row of another kind. */
const wrong = (ids: Iterable<string>, ...kinds: readonly string[]): readonly string[] =>
  [...ids].filter((id) => !kinds.includes(rowById(id)?.kind ?? ''));

describe('bodies that several places have', () => {
  it.each([...bodiesByWord])('of %s are rows, in places that are rows', (_, { places }) => {
    expect(wrong(places.keys(), 'place')).toEqual([]);
    expect(
      wrong(
        [...places.values()].flatMap((body) => body ?? []),
        'organization',
      ),
    ).toEqual([]);
  });

  it('are found by each of their words', () => {
    expect(bodiesByWord.get('Senat')?.places.get('cities/hamburg')).toBe('orgs-government/hamburger-senat');
    expect(bodiesByWord.get('Senate')).toBe(bodiesByWord.get('Senat'));
    expect(bodiesByWord.get('Kongress')?.places.has('countries/peru')).toBe(true);
    expect(bodiesByWord.get('Kongress')?.places.get('countries/peru')).toBeUndefined();
  });
});

it('what belongs somewhere is a row or a list, and belongs to a place that is a row', () => {
  expect(wrong(belongings.values(), 'place')).toEqual([]);
  const rows = [...belongings.keys()].filter((id) => id.includes('/'));
  expect(wrong(rows, 'person', 'organization', 'place')).toEqual([]);
  expect([...belongings.keys()].filter((id) => !id.includes('/')).sort()).toEqual([
    'people-germany',
    'people-usa',
  ]);
  expect(belongings.get('orgs-government/us-senat')).toBe('countries/usa');
});

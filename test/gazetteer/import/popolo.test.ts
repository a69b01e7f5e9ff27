import { expect, it } from 'vitest';
import { popolo } from '../../../src/gazetteer/import/popolo.ts';
import { imported } from './imported.ts';

it('takes people, bodies and areas of a parliament', () => {
  const text = JSON.stringify({
    persons: [
      {
        ...{ name: 'Ida Fenn', other_names: [{ name: 'Ida M. Fenn' }] },
        identifiers: [
          { scheme: 'wikidata', identifier: 'Q901' },
          { scheme: 'house', identifier: '7' },
        ],
      },
    ],
    organizations: [{ name: 'Nordpartei', classification: 'party' }],
    areas: [{ name: 'Lindrau' }, {}],
  });
  expect(popolo.recognises(text)).toBe(true);
  expect(imported(popolo, text)).toEqual([
    { name: 'Ida Fenn', kind: 'person', aliases: ['Ida M. Fenn'], ids: ['Q901'] },
    { name: 'Nordpartei', kind: 'organization', aliases: [], description: 'party', ids: [] },
    { name: 'Lindrau', kind: 'place', aliases: [], ids: [] },
    { skipped: 'name', line: 2 },
  ]);
});

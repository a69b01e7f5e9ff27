import { expect, it } from 'vitest';
import { listedRow, ownRow } from '../../src/corrections/own-row.ts';
import type { Row } from '../../src/model.ts';

const row = (id: Row['id'], kind: Row['kind']): Row => ({ id, kind, label: { de: 'Halle' }, flags: [] });

it('a row of the file has the kind and the name that were given', () => {
  expect(ownRow('Nordbit AG', 'organization')).toMatchObject({
    id: 'added-organizations/nordbit-ag',
    kind: 'organization',
    label: { und: 'Nordbit AG' },
  });
});

it('a name has the row of its kind that lists have, where there is one only', () => {
  const rows = [row('p/halle', 'person'), row('c/halle', 'place'), row('c/halle-westfalen', 'place')];
  const lists = () => rows;
  expect(listedRow('Halle', 'person', lists)?.id).toBe('p/halle');
  expect(listedRow('Halle', 'place', lists)).toBeUndefined();
  expect(listedRow('Halle', 'organization', lists)).toBeUndefined();
});

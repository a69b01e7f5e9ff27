import { expect, it } from 'vitest';
import { indexNames } from '../../src/corrections/name-index.ts';
import type { Reference } from '../../src/corrections/reference.ts';
import type { Row, RowId } from '../../src/model.ts';
import { knowing } from '../link/knowledge.ts';

const ROM: Row = { id: 'clubs/as-rom', kind: 'organization', label: { de: 'AS Rom' }, flags: [] };
const knowledge = knowing((id) => (id === ROM.id ? ROM : undefined));
const found = (reference: Reference, name: string, kind: 'person' | 'organization', row?: RowId) =>
  indexNames([[reference, 'it'] as const], knowledge)({ name, ...(row && { row }) }, kind).map(
    ({ exact }) => exact,
  );

it.each([
  [{ name: 'Roma' }, 'Roma', undefined, [true]],
  [{ name: 'AS Rom' }, 'Roma', ROM.id, [false]],
  [{ row: ROM.id }, 'Roma', ROM.id, [false]],
  [{ row: ROM.id }, 'Roma', undefined, []],
  [{ name: 'Roma', kind: 'organization' }, 'ROMA', undefined, [true]],
  [{ name: 'Roma', kind: 'person' }, 'Roma', undefined, []],
  [{ name: 'Roma GmbH' }, 'Roma', undefined, [false]],
  [{ name: 'Lazio' }, 'Roma', ROM.id, []],
] as const)('%j and an organization %s of row %s: %j', (reference, name, row, exact) => {
  expect(found(reference, name, 'organization', row)).toEqual(exact);
});

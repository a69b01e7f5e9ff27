import { describe, expect, it } from 'vitest';
import { emptyKnown, formKey } from '../../../src/link/known.ts';
import { onlyOwner, ownerOf } from '../../../src/link/reasons/owner.ts';
import type { EntityId } from '../../../src/model.ts';
import { knowing } from '../knowledge.ts';

function ownersOf(owners: Readonly<Record<string, number>>) {
  const known = emptyKnown(knowing(() => undefined));
  known.owners.set(
    formKey('person', 'malley'),
    new Map(Object.entries(owners).map(([id, articles]) => [`e:${id}` as EntityId, articles])),
  );
  return known;
}

describe('the owner of a short form', () => {
  it.each([
    [{ rob: 5 }, 'e:rob'],
    [{ rob: 95, tim: 5 }, 'e:rob'],
    [{ rob: 94, tim: 6 }, undefined],
    [{ rob: 4 }, undefined],
    [{}, undefined],
  ])('of %o is %s', (owners, id) => expect(ownerOf(ownersOf(owners), 'person', 'malley')).toBe(id));

  it.each([
    [{ rob: 88, tim: 12 }, [], 'person', 'e:rob'],
    [{ rob: 87, tim: 13 }, [], 'person', undefined],
    [{ rob: 85, tim: 15 }, ['famous'], 'person', 'e:rob'],
    [{ rob: 94, tim: 6 }, [], 'organization', undefined],
  ] as const)('of %o, whom lists know with %o as %s, is %s', (owners, flags, kind, id) => {
    const known = ownersOf(owners);
    known.rows.set('e:rob', { id: 'people/rob', kind, label: {}, flags });
    expect(ownerOf(known, 'person', 'malley')).toBe(id);
  });

  it('is of one kind', () => expect(ownerOf(ownersOf({ rob: 9 }), 'place', 'malley')).toBeUndefined());
});

it('the only owner needs no number of articles', () => {
  expect(onlyOwner(ownersOf({ rob: 0 }), 'person', 'malley')).toBe('e:rob');
  expect(onlyOwner(ownersOf({ rob: 9, tim: 0 }), 'person', 'malley')).toBeUndefined();
  expect(onlyOwner(ownersOf({}), 'person', 'bush')).toBeUndefined();
});

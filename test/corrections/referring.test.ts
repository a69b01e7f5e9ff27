import { expect, it } from 'vitest';
import { type GraphActor, meantBy, referenceTo } from '../../src/corrections/referring.ts';

const KERN: GraphActor = {
  label: 'Otto Kern',
  kind: 'person',
  names: [
    ['Kern', 9],
    ['Otto Kern', 3],
  ],
};
const HALLE: GraphActor = { label: 'Halle', kind: 'place', names: [['Halle', 2]], row: 'cities/halle' };
const MARTIN: GraphActor = { label: 'Halle', kind: 'person', names: [['Halle', 2]] };
const RENAMED: GraphActor = {
  label: 'Bundesregierung',
  kind: 'organization',
  names: [['deutsche Regierung', 4]],
};
const LONDON: GraphActor = { label: 'London', kind: 'place', names: [['London', 2]], row: 'cities/london' };
const ONTARIO: GraphActor = {
  label: 'London',
  kind: 'place',
  names: [['London', 2]],
  row: 'cities/london-ca',
};
const ALL = [KERN, HALLE, MARTIN, RENAMED, LONDON, ONTARIO];

it.each([
  [KERN, { name: 'Otto Kern', kind: 'person' }],
  [HALLE, { name: 'Halle', kind: 'place' }],
  [RENAMED, { name: 'deutsche Regierung', kind: 'organization' }],
  [ONTARIO, { row: 'cities/london-ca' }],
])('the reference to an actor lasts: $label', (actor, reference) => {
  expect(referenceTo(actor, ALL)).toEqual(reference);
});

it.each([
  [{ name: 'otto kern' }, { is: 'one', reference: { name: 'Otto Kern', kind: 'person' } }],
  [{ name: 'Kern' }, { is: 'one', reference: { name: 'Kern', kind: 'person' } }],
  [
    { name: 'Bundesregierung' },
    { is: 'one', reference: { name: 'deutsche Regierung', kind: 'organization' } },
  ],
  [
    { name: 'Halle', kind: 'person' },
    { is: 'one', reference: { name: 'Halle', kind: 'person' } },
  ],
  [{ row: 'cities/halle' }, { is: 'one', reference: { row: 'cities/halle' } }],
  [{ row: 'cities/trier' }, { is: 'nobody' }],
  [{ name: 'Emil Kern' }, { is: 'nobody' }],
  [{ name: 'Otto Kern', kind: 'place' }, { is: 'nobody' }],
] as const)('%j means %j', (reference, meant) => {
  expect(meantBy(reference, ALL)).toEqual(meant);
});

it('several are shown to choose from', () => {
  expect(meantBy({ name: 'Halle' }, ALL)).toMatchObject({
    is: 'several',
    references: [
      { name: 'Halle', kind: 'place' },
      { name: 'Halle', kind: 'person' },
    ],
  });
  expect(meantBy({ name: 'London' }, ALL)).toMatchObject({
    references: [{ row: 'cities/london' }, { row: 'cities/london-ca' }],
  });
});

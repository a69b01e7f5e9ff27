import { describe, expect, it } from 'vitest';
import { nameOf } from './knowledge.ts';

describe('the key of a name', () => {
  it.each([
    ['organization', 'Landesamt für Wasserbau', 'Landesamtes für Wasserbau'],
    [
      'organization',
      'Deutsche Gesellschaft für Moorkunde',
      'der Deutschen Gesellschaft für Moorkunde'.slice(4),
    ],
    ['organization', 'Nordbit', 'Nordbit GmbH & Co. KG'],
    ['organization', 'AstraZeneca', 'Astra-Zeneca'],
    ['place', 'Süd-Korea', 'Südkorea'],
    ['place', 'Landkreis Aurich', 'Kreises Aurich'],
    ['organization', 'Universität Pavia', 'University of Pavia'],
    ['person', 'Hua Chunying', 'Hua Chun-ying'],
  ] as const)('of the %s %s is that of %s', (kind, a, b) =>
    expect(nameOf(kind, a).key).toBe(nameOf(kind, b).key),
  );

  it.each([
    ['organization', 'Bayer', 'Bayern'],
    ['organization', 'Universität Frankfurt', 'Universität Freiburg'],
    ['organization', 'Kassenärztliche Vereinigung Berlin', 'Kassenärztliche Vereinigung Bremen'],
    ['place', 'Freiburg', 'Freiberg'],
    ['person', 'Hans Meier', 'Hans Maier'],
  ] as const)('of the %s %s is not that of %s', (kind, a, b) =>
    expect(nameOf(kind, a).key).not.toBe(nameOf(kind, b).key),
  );
});

it('ids are made from the nominative', () => {
  const { slug } = nameOf('organization', 'Bayerischen Krankenhausgesellschaft');
  expect(slug).toBe('bayerische krankenhausgesellschaft');
  expect(nameOf('place', 'Kreises Aurich').slug).toBe('kreis aurich');
});

import { describe, expect, it } from 'vitest';
import { describer } from '../../src/connect/described.ts';
import type { Related } from '../../src/graph/attribute.ts';

const stated = (role: string, statements: number, more: Partial<Related> = {}): Related => ({
  ...{ type: 'occupation', from: 'e:soeder', role, status: 'held', statements },
  ...{ articles: 1, sources: 1, rules: ['de/role/r'], where: [] },
  ...more,
});
const office = (role: string, statements: number): Related => stated(role, statements, { type: 'office' });

/** What is told of Söder, named so many times. */
function told(related: Readonly<Record<string, readonly Related[]>>, mentions = 10): string | undefined {
  const labels: Readonly<Record<string, string>> = { 'e:bayern': 'Bayern', 'e:z-csu': 'CSU' };
  return describer(new Map(Object.entries(related)), (id) => labels[id])({ id: 'e:soeder', mentions });
}

describe('what somebody is', () => {
  it('is what most sentences say, with or without its place', () =>
    expect(
      told({
        'e:bayern|e:soeder': [office('Ministerpräsident', 3)],
        'e:soeder': [stated('Ministerpräsident', 2), stated('Franke', 4)],
      }),
    ).toBe('Ministerpräsident (Bayern)'));

  it('has the body of a role in a party, whichever id is the smaller', () =>
    expect(told({ 'e:soeder|e:z-csu': [stated('Chef', 3, { type: 'party-role' })] })).toBe('Chef (CSU)'));

  it('has no place where none is named', () =>
    expect(told({ 'e:soeder': [stated('Jurist', 3)] })).toBe('Jurist'));

  it('is nothing that is over, or that he wants to be', () => {
    const former = stated('Finanzminister', 4, { status: 'former' });
    const candidate = stated('Kanzlerkandidat', 5, { status: 'candidate' });
    expect(told({ 'e:soeder': [former, candidate, stated('Finanzminister', 3)] })).toBeUndefined();
    expect(told({ 'e:soeder': [former, stated('Jurist', 1)] })).toBe('Jurist');
  });

  it('is nothing that one sentence says of somebody whom hundreds name', () => {
    expect(told({ 'e:soeder': [stated('Angehörige', 1)] }, 100)).toBe('Angehörige');
    expect(told({ 'e:soeder': [stated('Angehörige', 1)] }, 101)).toBeUndefined();
  });

  it('is no family, and no party', () =>
    expect(
      told({
        'e:soeder|e:z-csu': [stated('Mitglied', 3, { type: 'party' })],
        'e:bayern|e:soeder': [stated('Sohn', 3, { type: 'kin' })],
      }),
    ).toBeUndefined());

  it('is in the language in which most is said', () => {
    const english = stated('Premier', 3, { rules: ['en/role/r'] });
    expect(
      told({ 'e:soeder': [english, stated('Jurist', 2)], 'e:z': [stated('Chef', 2, { from: 'e:z' })] }),
    ).toBe('Jurist');
    expect(told({ 'e:soeder': [english], 'e:z': [stated('Chef', 9, { from: 'e:z' })] })).toBe('Premier');
  });

  it('is of whom it is said', () =>
    expect(told({ 'e:soeder|e:z': [stated('Chef', 3, { type: 'role', from: 'e:z' })] })).toBeUndefined());
});

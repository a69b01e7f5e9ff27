import { expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { kinTeller } from '../../src/link/kin.ts';

const isKinBefore = kinTeller(languages);

it.each([
  ['dessen Sohn ', true],
  ['mit seinen beiden Söhnen ', true],
  ['Sein eigener Vater, ', true],
  ['seine Ehefrau ', true],
  ['his daughter ', true],
  ['Sohn  ', true],
  ['seine\nTochter\n', true],
  [`${'ohne'.repeat(20)}-Sohn `, true],
  ['Frau ', false],
  ['der Minister ', false],
  ['Sein Sohn kam, und ', false],
  ['', false],
])('%j: %s', (before, isKin) => expect(isKinBefore(`${before}Ida Wondra`, before.length)).toBe(isKin));

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { tellApart } from '../../../src/viewer/governments/tell-apart.ts';
import { language } from '../../../src/viewer/preferences.ts';
import { named } from './named.ts';

const labels = (opened: Parameters<typeof tellApart>[0]) =>
  tellApart(opened).opened.actors.map(({ label }) => label);

it('is the same for the same file, and anew in another language or for another file', () => {
  language.value = 'en';
  const file = named({ a1: ['Bl'] });
  const first = tellApart(file);
  expect(tellApart(file)).toBe(first);
  expect(labels(file)).toContain('Bolivien (government)');
  language.value = 'de';
  expect(tellApart(file)).not.toBe(first);
  expect(labels(file)).toContain('Bolivien (Regierung)');
  expect([...labels(named({ a1: ['ml'] }))].sort()).toEqual(['Lena Lau', 'Moskau']);
});

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Choice } from '../../../src/viewer/look/choices.ts';
import { byStatements, schemeOf, type Wording } from '../../../src/viewer/look/scheme.ts';
import { SHADES } from '../../../src/viewer/look/shades.ts';
import { model } from '../../../src/viewer/state.ts';
import { openPage } from '../page.ts';

const WORDING: Wording = {
  write: String,
  range: (from, to) => `${from}–${to}`,
  unknown: 'unknown',
  others: 'others',
  communities: [
    { id: 1, label: 'Eins', size: 2 },
    { id: 2, label: 'Zwei', size: 1 },
  ],
  theme: 'light',
};
const TITLE = { en: 'A', de: 'A' };
const amount: Choice<number | null> = { id: 'a', look: 'amount', title: TITLE, of: (value) => value };
const { ramp, groups, rest } = SHADES.light;

it('amounts are shown in steps; what is not known is told', () => {
  const { rows, colourOf, labelOf } = schemeOf(amount, [1, 2, 3, 4, 5, 6, null], WORDING);
  expect(rows.map(({ label, count }) => `${label} ${count}`)).toEqual([
    '1–2 2',
    '3 1',
    '4 1',
    '5 1',
    '6 1',
    'unknown 1',
  ]);
  expect([colourOf(1), colourOf(6), colourOf(null)]).toEqual([ramp[0], ramp[4], rest]);
  expect([labelOf(3), labelOf(null)]).toEqual(['3', 'unknown']);
});

it('groups have colours by their size among those who are shown, and their names', () => {
  const group = { ...amount, look: 'group' } as const;
  const { rows, colourOf, labelOf } = schemeOf(group, [2, 1, 1, 7, null], WORDING);
  expect(rows.map(({ label, count }) => `${label} ${count}`)).toEqual(['Eins 2', 'Zwei 1', 'others 2']);
  expect([colourOf(1), colourOf(2), colourOf(7)]).toEqual([groups[1], groups[2], rest]);
  const fewer = schemeOf(group, [2, 2, 1], WORDING);
  expect([fewer.colourOf(1), fewer.colourOf(2)]).toEqual([groups[1], groups[2]]);
  expect([labelOf(2), labelOf(7)]).toEqual(['Zwei', 'others']);
});

it('links without a statement keep their usual colour', () => {
  openPage();
  const { links } = model.value;
  const { rows, colourOf } = byStatements(links, WORDING, ({ title }) => title.en);
  const stated = links.filter(({ relations }) => relations.length > 0);
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(stated.length);
  for (const link of links) expect(colourOf(link) === undefined).toBe(link.relations.length === 0);
});

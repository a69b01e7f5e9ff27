/** A surname alone means the one whom the article calls by the full name. */
import { describe, expect, it } from 'vitest';
import { item } from '../../src/base/item.ts';
import { createRowOf } from '../../src/relate/rows.ts';
import { findIn } from '../knowledge.ts';

const { mentions } = findIn('Helmut Kohl kam. Später lobte Kohl den Gast.', 'de');
const [full, short] = [item(mentions, 0), item(mentions, 1)];
const other = { ...full, name: 'Clara Kohl', row: undefined };

describe('createRowOf', () => {
  it('gives the row of a mention, and to a surname that of the full name', () => {
    const rowOf = createRowOf([full, short]);
    expect(rowOf(full)).toBe('people-germany/helmut-kohl');
    expect(rowOf({ ...short, row: undefined, name: 'Kohl' })).toBe('people-germany/helmut-kohl');
  });

  it('knows none where two have the surname, where nobody has, and of bodies', () => {
    const alone = { ...short, row: undefined, name: 'Kohl' };
    expect(createRowOf([full, other])(alone)).toBeUndefined();
    expect(createRowOf([])(alone)).toBeUndefined();
    expect(createRowOf([full])({ ...alone, kind: 'organization' })).toBeUndefined();
    expect(createRowOf([full])(undefined)).toBeUndefined();
  });
});

it('ends the office of whoever is called by the surname', () => {
  const text = 'Er erinnerte an Helmut Kohl. Diesen Vertrag schloss Bundeskanzler Kohl.';
  const statuses = (findIn(text, 'de', '2020').relations ?? []).map(({ status }) => status);
  expect(statuses).toEqual(['former']);
});

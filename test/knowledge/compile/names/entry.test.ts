/** Rows of tables -> actors with all their forms. */
import { describe, expect, it } from 'vitest';
import { parseNames } from '../../../../src/knowledge/compile/lists/names.ts';
import { type Entry, entryOf } from '../../../../src/knowledge/compile/names/entry.ts';
import { FIRST_ROW, INFLECTIONS, table, WRITING } from '../../table.ts';

function made(row: string, kind: string) {
  const content = table(row).replace('kind: person', `kind: ${kind}`);
  const [parsed] = parseNames('a.tsv', content, INFLECTIONS).source?.rows ?? [];
  if (!parsed) throw new Error('no row');
  return entryOf(parsed, WRITING);
}
const entry = (row: string, kind = 'person'): Entry => made(row, kind).entry;

describe('entryOf', () => {
  it('gives the surname of famous people only', () => {
    expect(entry('Ema von Wondra\t\t\tf famous').surnames).toEqual(['von Wondra', 'Von Wondra']);
    expect(entry('Ema von Wondra\t\t\tf').surnames).toEqual([]);
    expect(entry('Wondra\t\t\tfamous').surnames).toEqual([]);
  });

  it('gives all inflected forms, spellings and case variants', () => {
    const { name, label, forms } = entry('Roter|A Bund|N:m\tRed League\tRBD\tacronym', 'organization');
    expect(name).toBe('Roter Bund');
    expect(label).toEqual({ de: 'Roter Bund', en: 'Red League' });
    expect(forms).toEqual(
      expect.arrayContaining(['Roter Bund', 'Roten Bundes', 'Rotem Bund', 'Red League', 'RBD', 'Rbd']),
    );
  });

  it('inflects further names as any language does', () =>
    expect(entry('Wondra\t\tRoter|A Bund|N:m\t', 'organization').forms).toContain('Roten Bundes'));

  it('labels a row in the languages in which it has a name of its own', () => {
    expect(entry('Ema Wondra\t\t\t').label).toEqual({ de: 'Ema Wondra' });
    expect(entry('Ema Wondra\tEma Wondra\t\t').label).toEqual({ de: 'Ema Wondra' });
  });

  it('refuses a flag that is none, with file, line and what to do', () => {
    expect(made('A Wondra\t\t\tfamuos', 'person').problems).toEqual([
      {
        code: 'knowledge/list',
        where: `a.tsv:${FIRST_ROW}`,
        message: '"famuos" is not a flag',
        hint: 'The flags are listed in src/model.ts.',
      },
    ]);
  });
});

/** The names of a row, with those that its spellings of words make. */
import { describe, expect, it } from 'vitest';
import { parseNames } from '../../../../src/knowledge/compile/lists/names.ts';
import { markedNames, uselessSpellings } from '../../../../src/knowledge/compile/names/spelled-row.ts';
import { FIRST_ROW, HEAD, INFLECTIONS, table, WRITING } from '../../table.ts';

function rowOf(content: string) {
  const [row] = parseNames('a.tsv', content, INFLECTIONS).source?.rows ?? [];
  if (!row) throw new Error('no row');
  return row;
}
const spelledRow = (row: string) => rowOf([...HEAD, 'de\ten\talso\tspellings\tflags', row, ''].join('\n'));
const { transliteration } = WRITING;

describe('markedNames', () => {
  it('puts names together from the spellings of their words, behind those that are listed', () => {
    const names = markedNames(spelledRow('Nuri al-Wondra\tNouri al-Vondra\t\tNoori\tm'), transliteration);
    expect(names.slice(0, 2)).toEqual([
      { name: 'Nuri al-Wondra', code: 'de' },
      { name: 'Nouri al-Vondra', code: 'en' },
    ]);
    expect(new Set(names.map(({ name }) => name))).toEqual(
      new Set(['Nuri', 'Nouri', 'Noori'].flatMap((given) => [`${given} al-Wondra`, `${given} al-Vondra`])),
    );
  });

  it('leaves the names of other tables alone', () => {
    const row = rowOf(table('Nuri Wondra\tNouri Vondra\tN. Wondra\tm'));
    expect(markedNames(row, transliteration)).toEqual([
      { name: 'Nuri Wondra', code: 'de' },
      { name: 'Nouri Vondra', code: 'en' },
      { name: 'N. Wondra' },
    ]);
    expect(uselessSpellings(row, transliteration)).toEqual([]);
  });
});

it('a spelling of no word, and a further name that only spells another one, are refused', () => {
  const row = spelledRow('Nuri al-Wondra\t\tNouri al-Wondra;Abu Nuri\tZedek\tm');
  expect(uselessSpellings(row, transliteration)).toMatchObject([
    { where: `a.tsv:${FIRST_ROW}`, message: '"Zedek" spells no word of the row' },
    { where: `a.tsv:${FIRST_ROW}`, message: '"Nouri al-Wondra" only spells another name' },
  ]);
});

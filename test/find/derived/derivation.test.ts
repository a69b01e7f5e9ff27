/** What derivations ask the gazetteer. */
import { describe, expect, it } from 'vitest';
import { item } from '../../../src/base/item.ts';
import { foundRow, rowOfKind, rowsNamed } from '../../../src/find/derived/derivation.ts';
import { knowledge } from '../../knowledge.ts';
import { profileIn } from '../seen.ts';

const { gazetteer } = knowledge;
const rank = (word: string): number => gazetteer.words.find(word);

describe('rows that a word alone names', () => {
  it('are found by its number', () => {
    const ids = [...rowsNamed(gazetteer, rank('Bagdad'))].map((row) => gazetteer.row(row).id);
    expect(ids).toContain('cities/bagdad');
    expect([...rowsNamed(gazetteer, -1)]).toEqual([]);
  });

  it('are chosen by kind', () => {
    expect(rowOfKind(gazetteer, [rank('Bagdad')], 'place')?.id).toBe('cities/bagdad');
    expect(rowOfKind(gazetteer, [rank('Bagdad')], 'person')).toBeUndefined();
    expect(rowOfKind(gazetteer, [rank('New'), rank('York')], 'place')?.id).toContain('new-york');
    expect(rowOfKind(gazetteer, [rank('York'), -1], 'place')).toBeUndefined();
  });
});

it('a row is named in the language of the text', () => {
  const row = item(
    [gazetteer.rowById('countries/irak')].flatMap((one) => one ?? []),
    0,
  );
  const word = {
    profile: profileIn('en', 'Iraqi'),
    previous: undefined,
    next: undefined,
    following: [],
    start: 4,
    end: 9,
    nextEnd: 9,
    described: undefined,
    sentence: 0,
  };
  const context = { text: 'the Iraqi', gazetteer, language: knowledge.of('en'), named: new Map() };
  expect(foundRow(word, context, 9, row)).toMatchObject({
    start: 4,
    end: 9,
    name: 'Iraq',
    row: 'countries/irak',
    by: { by: 'gazetteer', id: 'countries/irak' },
  });
});

import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/gazetteer/table.ts';

const HEAD = 'name\tkind\taliases\tdescription\tid\n';

describe('a table of names', () => {
  it('gives names with their places, aliases and numbers', () => {
    const text = `# ours\n${HEAD}Nordbit AG\torg\tNordbit | NB AG\tmaker of bits\tQ64|K-17\n`;
    expect(readTable(text, 'gazetteer/a.tsv')).toEqual({
      names: [
        {
          name: 'Nordbit AG',
          kind: 'organization',
          aliases: ['Nordbit', 'NB AG'],
          description: 'maker of bits',
          ids: ['Q64', 'K-17'],
          at: 'gazetteer/a.tsv:3',
        },
      ],
      problems: [],
    });
  });

  it.each([
    ['commas', 'name,kind\n"Fenn, Ida",person\n'],
    ['semicolons, as spreadsheets write them', '\uFEFFName;Type\r\n"Fenn, Ida";Person\r\n'],
    ['no head', 'Fenn, Ida\tperson\n'],
    ['a bar in the first name', '"Fenn, Ida",person,Ida Fenn|I. Fenn\n'],
  ])('is read with %s', (_, text) => {
    const { names, problems } = readTable(text, 'a');
    expect(problems).toEqual([]);
    expect(names).toMatchObject([{ name: 'Fenn, Ida', kind: 'person' }]);
  });

  it('says which rows cannot be used, and keeps the others', () => {
    const text = `${HEAD}Ida Fenn\tperson\nOhne\n\tperson\nX\tthing\n${'y'.repeat(400)}\tperson\nEmil\tperson\n`;
    const { names, problems } = readTable(text, 'a.tsv');
    expect(names.map(({ name }) => name)).toEqual(['Ida Fenn', 'Emil']);
    expect(problems.map(({ where, message }) => `${where}: ${message}`)).toEqual([
      'a.tsv:3: The kind of “Ohne” is missing.',
      'a.tsv:4: The row has no name.',
      'a.tsv:5: “thing” is no kind.',
      'a.tsv:6: The name has 400 characters.',
    ]);
  });

  it('sums up many wrong rows', () => {
    const { problems } = readTable(HEAD + 'Ohne\n'.repeat(300), 'a.tsv');
    expect(problems).toHaveLength(11);
    expect(problems.at(-1)?.message).toContain('290 more');
  });

  it('takes a kind for rows that state none', () => {
    expect(readTable('name\nNordbit\n', 'a', 'organization').names).toMatchObject([{ kind: 'organization' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { readEach } from '../../src/pipeline.ts';
import { readText, sourceOf, utf8 } from './files.ts';

const LONG =
  'Der Außenminister reiste am Abend nach Wien, wo er mit den Vertretern der Vereinten Nationen sprach.';

describe('a table', () => {
  it('is read by the names of its columns, in German, too', () => {
    const text = `Datum;Überschrift;Inhalt;Auflage\r\n3.1.2020;Reise;"${LONG}\r\nEr ""schwieg"".";12\r\n`;
    expect(readText('a.csv', text)).toMatchObject({
      articles: [{ id: 'a', date: '2020-01-03', title: 'Reise', text: `Reise\n\n${LONG}\nEr "schwieg".` }],
      problems: [
        {
          code: 'read/columns',
          message: 'Columns: title = “Überschrift”, date = “Datum”, text = “Inhalt”; not used: “Auflage”.',
          columns: { title: 'Überschrift', date: 'Datum', text: 'Inhalt' },
        },
      ],
    });
  });

  it('whose columns have other names is read by what stands in them', () => {
    const rows = [1, 2, 3].map((i) => `${i}\t2020-01-0${i}\thttps://example.org/${i}\t${LONG}`);
    const text = ['nr\twann\two\twas', ...rows].join('\n');
    const { articles, problems } = readText('a.tsv', text);
    expect(problems).toMatchObject([{ columns: { text: 'was', date: 'wann', url: 'wo' } }]);
    expect(articles[2]).toEqual({ id: 'a#3', date: '2020-01-03', url: 'https://example.org/3', text: LONG });
  });

  it('without a head calls its columns by their numbers', () => {
    const { articles, problems } = readText('a.csv', `2020-01-03,"${LONG}"\n2020-01-04,"${LONG}"\n`);
    expect(problems).toMatchObject([{ columns: { text: '2', date: '1' } }]);
    expect(articles).toHaveLength(2);
  });

  it('without texts says what there is, once', () => {
    expect(readText('a.csv', `name,age\n${'Maria,40\n'.repeat(100)}`)).toMatchObject({
      articles: [],
      problems: [{ code: 'read/columns', lost: true, message: expect.stringContaining('“name”, “age”') }],
    });
  });

  it('loses rows without a text, each with its line', () => {
    const { articles, problems } = readText('a.csv', 'id,text\nx,"Eins\nzwei."\ny,\n\nz,Drei.\n');
    expect(articles.map(({ id }) => id)).toEqual(['x', 'z']);
    expect(problems.filter(({ lost }) => lost)).toMatchObject([{ code: 'read/no-text', where: 'a.csv:4' }]);
  });

  it('is read by the columns that somebody has said, without a word', () => {
    const source = sourceOf(utf8(`text;real\nshort;${LONG}\n`));
    expect([...readEach('a.csv', source, { text: 'real' })]).toEqual([{ id: 'a', text: LONG }]);
    expect([...readEach('a.csv', source, { text: 'gone' })]).toMatchObject([
      { code: 'read/columns', lost: true },
    ]);
  });

  it('says of rows with more cells than its head that a separator is not quoted', () => {
    const { articles, problems } = readText('a.csv', 'id,text\nx,Eins, zwei.\ny,Drei.\n');
    expect(articles).toHaveLength(2);
    expect(problems).toMatchObject([{ code: 'read/columns' }, { code: 'read/cells', where: 'a.csv:2' }]);
  });

  it('that states its separator is read with it', () => {
    const { articles } = readText('a.csv', 'sep=|\r\nid|text\r\nx|Eins, zwei; drei.\r\n');
    expect(articles).toEqual([{ id: 'x', text: 'Eins, zwei; drei.' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { columnsNote, goneColumn, guessColumns, noText } from '../../src/read/article-columns.ts';
import { WORDS } from './files.ts';

const TEXT = 'Die Ministerin sagte in Brüssel, man werde den Vorschlag in den nächsten Wochen genau prüfen.';

const guess = (rows: readonly (readonly string[])[]) =>
  guessColumns(rows, WORDS.keys, (text) => WORDS.isoDate(text) !== undefined);

describe('columns', () => {
  it('are told by their names before what stands in them', () => {
    const rows = [
      ['summary', 'body', 'Published At'],
      [`${TEXT} ${TEXT}`, 'Short.', '2020'],
    ];
    expect(guess(rows)).toMatchObject({ hasHeader: true, columns: { text: 'body', date: 'Published At' } });
  });

  it('are not told from a row that is no head', () => {
    expect(
      guess([
        [TEXT, '1. Mai 2020'],
        [TEXT, '2. Mai 2020'],
      ]),
    ).toEqual({
      hasHeader: false,
      header: ['1', '2'],
      columns: { text: '1', date: '2' },
    });
  });

  it('of empty and ragged rows are few, and nothing breaks', () => {
    expect(guess([]).columns).toEqual({});
    expect(guess([['x'], ['a', 'b', TEXT]]).columns).toEqual({ text: '3' });
  });
});

it('what is told names the columns used and not used', () => {
  const note = columnsNote(
    guess([
      ['text', 'pages'],
      ['A.', '3'],
    ]),
    'a.csv',
  );
  expect(note.message).toBe('Columns: text = “text”; not used: “pages”.');
  expect(note.lost).toBeUndefined();
  expect(noText(['a', 'b'], 'a.csv').message).toContain('“a”, “b”');
  expect(goneColumn('text', 'Body', 'a.csv').message).toContain('“Body”');
});

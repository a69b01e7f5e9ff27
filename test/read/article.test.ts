import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { articleOf, isArticle } from '../../src/read/article.ts';
import type { Fields } from '../../src/read/fields.ts';
import type { Draft } from '../../src/read/format.ts';
import { MAX_TEXT } from '../../src/read/limits.ts';
import { wordsForReading } from '../../src/read/words.ts';

const WORDS = wordsForReading(languages);
const resultsOf = (draft: Draft) => articleOf(draft, 'fallback', 'a.md', WORDS);
const articleWith = (body: string, fields: Fields = {}) => resultsOf({ fields, body }).find(isArticle);

describe('the text of an article', () => {
  it('has its headline at the head, once', () => {
    const fields = { title: 'Truppen bleiben' };
    expect(articleWith('Das sagte Maas.', fields)?.text).toBe('Truppen bleiben\n\nDas sagte Maas.');
    expect(articleWith('Truppen  bleiben\n\nDas sagte Maas.', fields)?.text).toBe(
      'Truppen  bleiben\n\nDas sagte Maas.',
    );
  });

  it('has one kind of line ends and composed letters, and no blanks around it', () => {
    expect(articleWith('\ufeff \r\nMu\u0308ller\rkam.\r\n ')?.text).toBe('Müller\nkam.');
    expect(articleWith('Text.', { title: 'Mu\u0308ller' })).toMatchObject({ title: 'Müller' });
  });

  it('must hold something, and not too much', () => {
    expect(resultsOf({ fields: { title: 'T' }, body: ' \n' })).toMatchObject([
      { code: 'read/empty', where: 'a.md', lost: true },
    ]);
    expect(resultsOf({ fields: {}, body: 'x'.repeat(MAX_TEXT + 1) })).toMatchObject([{ code: 'read/long' }]);
    expect(articleWith('x'.repeat(MAX_TEXT))).toBeDefined();
    const title = 'x'.repeat(MAX_TEXT);
    expect(resultsOf({ fields: { title }, body: 'y' })).toMatchObject([{ code: 'read/long' }]);
  });
});

it('pages begin where they began, behind the headline that was put first', () => {
  const draft = { fields: { title: 'Titel' }, body: 'Eins.\n\nZwei.', pages: [0, 7] };
  const article = resultsOf(draft).find(isArticle);
  expect(article?.pages?.map((start) => article.text.slice(start, start + 4))).toEqual(['Eins', 'Zwei']);
  expect(resultsOf({ ...draft, body: ' Eins.\n\nZwei.' }).find(isArticle)).not.toHaveProperty('pages');
});

describe('the fields of an article', () => {
  it('keep the year of a date whose month may be another, and say so', () => {
    expect(resultsOf({ fields: { date: '06/01/2020' }, body: 'Text.' })).toMatchObject([
      { code: 'read/date-order', message: expect.stringContaining('06/01/2020') },
      { date: '2020' },
    ]);
  });

  it('are brought into one form', () => {
    const fields = { id: 'x', date: '3. Januar 2020', language: 'Deutsch', url: 'HTTPS://example.org/a' };
    expect(resultsOf({ fields, body: 'Text.' })).toEqual([
      { id: 'x', date: '2020-01-03', language: 'de', url: 'HTTPS://example.org/a', text: 'Text.' },
    ]);
  });

  it('that make no sense are left out and reported, with their line and what to write', () => {
    const fields = { date: 'soon', url: 'javascript:alert(1)', language: 'Klingon', source: 'Bote' };
    expect(resultsOf({ fields, body: 'Text.', line: 4 })).toMatchObject([
      { code: 'read/date', where: 'a.md:4', hint: expect.stringContaining('2020-01-03') },
      { code: 'read/url', where: 'a.md:4' },
      { code: 'read/language', where: 'a.md:4', hint: expect.stringContaining('de or en') },
      { id: 'fallback', source: 'Bote', text: 'Text.' },
    ]);
    expect(articleWith('Text.', fields)).not.toHaveProperty('date');
  });

  it('are quoted in reports no longer than needed', () => {
    const [problem] = resultsOf({ fields: { date: 'x'.repeat(5000) }, body: 'Text.' });
    expect(problem).toMatchObject({ code: 'read/date' });
    expect(JSON.stringify(problem).length).toBeLessThan(400);
  });
});

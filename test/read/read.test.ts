import { describe, expect, it } from 'vitest';
import { read } from '../../src/pipeline.ts';
import { formats, MAX_BYTES } from '../../src/read/index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('encodings', () => {
  const text = 'Müller traf Đoković 😀 in Köln';
  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\ufeff${text}`)],
    ['UTF-16 LE', utf16(text, true)],
    ['UTF-16 BE', utf16(text, false)],
  ])('reads %s', (_, bytes) => {
    expect(read('a.txt', bytes)).toEqual({ articles: [{ id: 'a', text }], problems: [] });
  });

  it('reads what is not UTF-8 as Windows-1252', () => {
    const windows = latin('M\xfcller \x84sagte\x93 in K\xf6ln');
    expect(read('a.txt', windows).articles[0]?.text).toBe('Müller „sagte“ in Köln');
  });

  it('reports single bad bytes in UTF-8 instead of making all of it Windows-1252', () => {
    const bytes = utf8(`${'Müller und Söhne '.repeat(20)}é`).slice(0, -1);
    const { articles, problems } = read('a.txt', bytes);
    expect(articles[0]?.text).toContain('Müller');
    expect(problems).toMatchObject([{ code: 'read/encoding' }]);
  });

  it('composes letters and marks', () => {
    expect(read('a.txt', utf8('Mu\u0308ller')).articles[0]?.text).toBe('Müller');
  });

  it.each([
    ['NUL bytes', utf8('PK\u0000\u0001')],
    ['control characters', Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 31 || 1)],
    ['random bytes', Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7) % 256)],
  ])('reports %s as binary', (_, bytes) => {
    expect(read('a.txt', bytes)).toMatchObject({
      articles: [],
      problems: [{ code: 'read/binary', where: 'a.txt' }],
    });
  });
});

describe('limits', () => {
  it('reads an article of 5 MB in each format', { timeout: 20_000 }, () => {
    const body = 'Heiko Maas sprach mit *Mike* [Pompeo](https://example.org). '.repeat(85_000);
    const all = new Map([
      ['txt', body],
      ['md', `---\ntitle: T\n---\n${body}`],
      ['json', JSON.stringify({ text: body })],
      ['jsonl', JSON.stringify({ text: body })],
      ['html', `<p>${body}</p>`],
    ]);
    expect([...all.keys()]).toEqual(formats.map(({ id }) => id));
    for (const [id, text] of all) {
      const began = performance.now();
      const { articles, problems } = read(`a.${id}`, utf8(text));
      expect(problems).toEqual([]);
      expect(articles[0]?.text.length).toBeGreaterThan(2_000_000);
      expect(performance.now() - began).toBeLessThan(4000);
    }
  });

  it.each([
    ['spaces', ' '.repeat(300_000)],
    ['opening brackets', '['.repeat(300_000)],
    ['images', '![a]('.repeat(60_000)],
    ['stars', '*a '.repeat(100_000)],
    ['rules', '- - -'.repeat(60_000)],
    ['rows', '| '.repeat(150_000)],
    ['headings', `# a${' '.repeat(300_000)}#b`],
    ['front matter', `---\n${'a\n'.repeat(150_000)}`],
    ['elements', '<b '.repeat(100_000)],
  ])('is not slowed down by %s without end', { timeout: 20_000 }, (_, text) => {
    for (const { id } of formats) {
      const began = performance.now();
      read(`a.${id}`, utf8(`${text}x`));
      expect(performance.now() - began).toBeLessThan(3000);
    }
  });

  it('reports files that are too large, empty or of an unknown kind', () => {
    expect(read('a.txt', new Uint8Array(MAX_BYTES + 1)).problems).toMatchObject([{ code: 'read/size' }]);
    for (const path of ['a.txt', 'a.md', 'a.html']) {
      expect(read(path, utf8(' \n '))).toMatchObject({ articles: [], problems: [{ code: 'read/empty' }] });
    }
    expect(read('a.pdf', utf8('x')).problems).toMatchObject([{ code: 'read/format' }]);
  });
});

describe('metadata', () => {
  it('reports fields that make no sense and leaves them out', () => {
    const { articles, problems } = read(
      'a.json',
      utf8('{"text":"T.","date":"soon","url":"javascript:alert(1)","language":"Klingon"}'),
    );
    expect(articles).toEqual([{ id: 'a', text: 'T.' }]);
    expect(problems.map(({ code }) => code)).toEqual(['read/date', 'read/url', 'read/language']);
  });
});

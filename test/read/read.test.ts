import { describe, expect, it } from 'vitest';
import { read, readEach } from '../../src/pipeline.ts';
import { formats } from '../../src/read/index.ts';
import { MAX_PENDING, MAX_TEXT, MAX_WHOLE } from '../../src/read/limits.ts';
import { expectLinear } from '../cpu-time.ts';

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
  it('reads an article of nearly two million characters in each format', () => {
    const body = 'Heiko Maas sprach mit *Mike* [Pompeo](https://example.org). '.repeat(33_000);
    for (const { extensions, example } of formats) {
      const { articles, problems } = read(`a${extensions[0]}`, utf8(example(body)));
      expect(problems).toEqual([]);
      expect(articles[0]?.text.length).toBeGreaterThan(1_000_000);
    }
  });

  it.each([
    ['spaces', ' '],
    ['opening brackets', '['],
    ['images', '![a]('],
    ['stars', '*a '],
    ['rules', '- - -'],
    ['rows', '| '],
    ['headings', '# a        #'],
    ['front matter', '---\na\n'],
    ['elements', '<b '],
  ])('is not slowed down by %s without end', (_, part) => {
    for (const { extensions } of formats) {
      expectLinear(60_000, (size) => {
        read(`a${extensions[0]}`, utf8(`${part.repeat(size / part.length)}x`));
      });
    }
  });

  it('reads nested markup and long front matter in time that grows with their length', () => {
    const html: readonly ((size: number) => string)[] = [
      (size) => `${'<div>'.repeat(size)}x`,
      (size) => `${'<i>'.repeat(size)}x${'</b>'.repeat(size)}`,
      (size) => `${'<div>'.repeat(size)}<article>${'<header>'.repeat(size)}x`,
      (size) => '<table><tr><td>'.repeat(size),
    ];
    for (const page of html) expectLinear(20_000, (size) => void read('a.html', utf8(page(size))));
    const lines = (line: (i: number) => string) => (size: number) =>
      `---\n${Array.from({ length: size }, (_, i) => line(i)).join('\n')}\n---\nText.`;
    for (const front of [lines((i) => `k${i}: v`), lines((i) => `k${i}: &a${i} v`)])
      expectLinear(5000, (size) => void read('a.md', utf8(front(size))));
  });

  it('says that markup is nested too deep', () => {
    const { articles, problems } = read(
      'a.html',
      utf8(`<article>Merkel kam.</article>${'<b>'.repeat(5000)}x`),
    );
    expect(articles).toMatchObject([{ text: 'Merkel kam.' }]);
    expect(problems).toMatchObject([{ code: 'read/nested', where: 'a.html' }]);
  });

  it('reads long front matter line by line, and says so', () => {
    const front = `title: Wahl\n${'note: x\n'.repeat(5000)}date: 2020`;
    const { articles, problems } = read('a.md', utf8(`---\n${front}\n---\nText.`));
    expect(articles).toMatchObject([{ title: 'Wahl', date: '2020' }]);
    expect(problems).toMatchObject([{ code: 'read/front-matter' }]);
  });

  it('reports an article that is too long, and reads the others', () => {
    const long = 'Es regnete. '.repeat(MAX_TEXT / 10);
    for (const path of ['a.txt', 'a.md']) {
      expect(read(path, utf8(long))).toMatchObject({
        articles: [],
        problems: [{ code: 'read/long', lost: true }],
      });
    }
    const lines = [long, 'Kurz.'].map((text) => JSON.stringify({ text })).join('\n');
    expect(read('a.jsonl', utf8(lines))).toMatchObject({
      articles: [{ text: 'Kurz.' }],
      problems: [{ code: 'read/long', where: 'a.jsonl:1', lost: true }],
    });
  });

  it('reports files that are too large, empty or of an unknown kind', () => {
    expect(read('a.txt', new Uint8Array(MAX_WHOLE + 1)).problems).toMatchObject([{ code: 'read/size' }]);
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

/** A file that is made while it is read; it counts the pieces that were asked for. */
function madeFile(pieces: number, piece: (number: number) => string) {
  const source = {
    size: Number.MAX_SAFE_INTEGER,
    asked: 0,
    *chunks() {
      for (source.asked = 0; source.asked < pieces; source.asked++) yield utf8(piece(source.asked));
    },
  };
  return source;
}

describe('files of many articles', () => {
  const article = (number: number) =>
    JSON.stringify({ title: `T${number}`, text: 'Schön, dass „alle“ da sind.' });
  it.each([
    ['jsonl', (i: number) => `${article(i)}\n`],
    ['json', (i: number) => `${i === 0 ? '[' : ','}${article(i)}${i === 999 ? ']' : ''}`],
    [
      'json',
      (i: number) =>
        `${i === 0 ? '{"count": 1000, "articles": [' : ','}${article(i)}${i === 999 ? ']}' : ''}`,
    ],
  ])('of %s are read one after the other, however large', (ending, piece) => {
    const file = madeFile(1000, piece);
    const results = readEach(`a.${ending}`, file)[Symbol.iterator]();
    expect(results.next().value).toMatchObject({ id: 'a#1', title: 'T0' });
    expect(file.asked).toBeLessThan(5);
    const rest = [...{ [Symbol.iterator]: () => results }];
    expect(rest).toHaveLength(999);
    expect(rest.at(-1)).toMatchObject({ id: 'a#1000', title: 'T999' });
  });

  it('may be cut anywhere between two pieces, within a letter, too', () => {
    const bytes = utf8(`${article(1)}\n${article(2)}\r\n`);
    for (let cut = 1; cut < bytes.length; cut++) {
      const source = { size: bytes.length, chunks: () => [bytes.subarray(0, cut), bytes.subarray(cut)] };
      expect([...readEach('a.jsonl', source)]).toEqual(read('a.jsonl', bytes).articles);
    }
  });

  it('lose a line or article without end, and it is not held', () => {
    const endless = madeFile(MAX_PENDING / 1e6 + 3, (i) => (i === 0 ? '{"text": "' : 'a'.repeat(1e6)));
    for (const ending of ['jsonl', 'json']) {
      expect([...readEach(`a.${ending}`, endless)]).toMatchObject([{ code: 'read/long', lost: true }]);
    }
  });

  it('say on which line JSON breaks, and keep what stands before', () => {
    const { articles, problems } = read('a.json', utf8(`[\n${article(1)},\n{"text": ä}\n]`));
    expect(articles).toMatchObject([{ id: 'a' }]);
    expect(problems).toMatchObject([{ code: 'read/json', where: 'a.json:3', lost: true }]);
    expect(read('a.json', utf8(`[\n${article(1)},\n`)).problems).toMatchObject([{ where: 'a.json:3' }]);
    expect(read('a.json', utf8('')).problems).toMatchObject([{ code: 'read/json', where: 'a.json:1' }]);
  });
});

describe('front matter that holds itself', () => {
  it('costs only its field', () => {
    const { articles } = read('a.md', utf8('---\ntitle: &b [*b]\ndate: 2020\n---\nText.'));
    expect(articles).toMatchObject([{ text: 'Text.', date: '2020' }]);
  });
});

import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MAX_PENDING } from '../../src/base/pending.ts';
import { read, readEach } from '../../src/pipeline.ts';
import { createReader, formatOf, isPacked } from '../../src/read/index.ts';
import { MAX_TEXT, MAX_WHOLE } from '../../src/read/limits.ts';
import { readBytes, readText, utf8 } from './files.ts';

describe('a file', () => {
  it('is known by its ending, whatever its folder is called and however it is written', () => {
    expect(formatOf('2020.json/A.MD')?.id).toBe('md');
    expect(formatOf('a.jsonl')?.id).toBe('jsonl');
    for (const path of ['a.exe', 'json', 'a.md.bak']) expect(formatOf(path)).toBeUndefined();
  });

  it('of an unknown kind is reported with the kinds that are read', () => {
    const { articles, problems } = readText('a.exe', 'x');
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([
      { code: 'read/format', lost: true, hint: expect.stringContaining('.jsonl') },
    ]);
  });

  it('gives its name to its article, and its name and a number to each of several', () => {
    expect(readText('de/2020/a.b.txt', 'Eins.').articles).toMatchObject([{ id: 'de/2020/a.b' }]);
    const lines = ['{"text":"A."}', '{"text":"B.","id":"own"}', '{"text":"C."}'].join('\n');
    expect(readText('a.jsonl', lines).articles.map(({ id }) => id)).toEqual(['a#1', 'own', 'a#3']);
  });

  it('that is damaged, binary, empty or too large is reported', () => {
    const damaged = utf8(`${'Müller und Söhne '.repeat(20)}é`).slice(0, -1);
    expect(read('a.txt', damaged)).toMatchObject({
      articles: [{ id: 'a' }],
      problems: [
        { code: 'read/encoding', where: 'a.txt', message: expect.stringMatching(/^1 character is/) },
      ],
    });
    expect(readText('a.txt', 'PK\u0000\u0001')).toMatchObject({
      articles: [],
      problems: [{ code: 'read/binary', where: 'a.txt', lost: true }],
    });
    for (const path of ['a.txt', 'a.md', 'a.html'])
      expect(readText(path, ' \n ')).toMatchObject({ articles: [], problems: [{ code: 'read/empty' }] });
    expect(read('a.txt', new Uint8Array(MAX_WHOLE + 1)).problems).toMatchObject([{ code: 'read/size' }]);
  });

  it('that is too long costs its article, and no other', () => {
    const long = 'Es regnete. '.repeat(MAX_TEXT / 10);
    for (const path of ['a.txt', 'a.md'])
      expect(readText(path, long)).toMatchObject({
        articles: [],
        problems: [{ code: 'read/long', lost: true }],
      });
    const lines = [long, 'Kurz.'].map((text) => JSON.stringify({ text })).join('\n');
    expect(readText('a.jsonl', lines)).toMatchObject({
      articles: [{ text: 'Kurz.' }],
      problems: [{ code: 'read/long', where: 'a.jsonl:1', lost: true }],
    });
  });
});

it('a file that has to be unpacked is read by readAny alone', async () => {
  const bytes = zipSync({ 'in/b.txt': utf8('Sergej Lawrow.') });
  expect(isPacked('a.ZIP')).toBe(true);
  expect(isPacked('a.txt')).toBe(false);
  expect(read('a.zip', bytes)).toMatchObject({
    articles: [],
    problems: [{ code: 'read/packed', lost: true }],
  });
  expect(await readBytes('a.zip', bytes)).toEqual({
    articles: [{ id: 'a.zip/in/b', text: 'Sergej Lawrow.' }],
    problems: [],
  });
  expect(await readBytes('a.exe', bytes)).toMatchObject({ problems: [{ code: 'read/format' }] });
});

describe('a README', () => {
  it('is passed over unless it has front matter', () => {
    expect(readText('x/README.md', 'About')).toMatchObject({
      articles: [],
      problems: [{ code: 'read/readme' }],
    });
    expect(readText('README.md', '---\ntitle: T\n---\nText').articles).toHaveLength(1);
    expect(readText('readme.jsonl', '{"text":"A."}').articles).toEqual([]);
  });

  it('is known by its whole name', () => {
    expect(readText('x/readme-not.md', 'About.').articles).toHaveLength(1);
  });
});

it('without languages the vocabularies of feeds are understood still', () => {
  const reader = createReader([]);
  expect(reader.read('a.json', utf8('{"headline":"T","body":"Text."}')).articles).toEqual([
    { id: 'a', title: 'T', text: 'T\n\nText.' },
  ]);
  expect(reader.read('a.txt', utf8('Datum: 2020-01 Text.')).articles).toMatchObject([
    { text: 'Datum: 2020-01 Text.' },
  ]);
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
});

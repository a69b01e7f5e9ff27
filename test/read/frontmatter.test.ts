import { describe, expect, it } from 'vitest';
import { hasFrontMatter, splitFrontMatter } from '../../src/read/frontmatter.ts';
import { expectLinear } from '../cpu-time.ts';
import { KEYS, only, readText } from './files.ts';

const split = (text: string) => splitFrontMatter(text, 'a.md', KEYS);

describe('front matter', () => {
  it('is what stands between two lines at the head, with blanks and any line ends', () => {
    for (const text of ['---\ntitle: T\n---\nText', '--- \r\ntitle: T\r\n...\r\nText', '---\n---'])
      expect(hasFrontMatter(text)).toBe(true);
    for (const text of ['Text\n---\ntitle: T\n---', '---\ntitle: T', '----\n----'])
      expect(hasFrontMatter(text)).toBe(false);
  });

  it('is taken off the body, without a word about it', () => {
    expect(split('---\ntitle: T\n---\nText.\n---\nMore.')).toEqual({
      fields: { title: 'T' },
      body: 'Text.\n---\nMore.',
      problems: [],
    });
    expect(split('---\n\n---\nText.')).toEqual({ fields: {}, body: 'Text.', problems: [] });
  });

  it('that is a list or a single word is reported', () => {
    for (const yaml of ['- a\n- b', 'word'])
      expect(split(`---\n${yaml}\n---\nText.`)).toMatchObject({
        fields: {},
        body: 'Text.',
        problems: [{ code: 'read/front-matter', where: 'a.md:2' }],
      });
  });

  it('that is not YAML is read line by line, quotes taken off', () => {
    const { fields, problems } = split(`---\ntitle: "Wahl" und: Streit\nsource: 'Bote'\nno pair\n---\nText.`);
    expect(fields).toEqual({ title: '"Wahl" und: Streit', source: 'Bote' });
    expect(problems).toHaveLength(1);
  });

  it('may nest the name of a source', () => {
    expect(split('---\nsource:\n  name: Bote\n  url: x\n---\n').fields).toEqual({ source: 'Bote' });
  });
});

it('reads front matter under the names that sources use', () => {
  const front =
    '---\nHeadline: "Wahl: ein Anfang"\npublished_at: 2020-01-05T10:00:00Z\nquelle: Bote\nlang: de-DE\n';
  const { article, problems } = only('a.md', `${front}link: https://example.org/a\nid: x1\n---\nText.\n`);
  expect(problems).toEqual([]);
  expect(article).toEqual({
    id: 'x1',
    title: 'Wahl: ein Anfang',
    date: '2020-01-05',
    source: 'Bote',
    language: 'de',
    url: 'https://example.org/a',
    text: 'Wahl: ein Anfang\n\nText.',
  });
});

it('reports what does not parse with its line, and reads the rest', () => {
  const { article, problems } = only('a.md', '---\ndate: 2020-01-05\ntitle: Iran: Streit\n---\nText.');
  expect(problems).toMatchObject([{ code: 'read/front-matter', where: 'a.md:3' }]);
  expect(article).toMatchObject({
    title: 'Iran: Streit',
    date: '2020-01-05',
    text: 'Iran: Streit\n\nText.',
  });
});

it('reports front matter that is not closed or refers to itself', () => {
  expect(readText('a.md', '---\ntitle: x\n\nText.').problems).toMatchObject([{ where: 'a.md:1' }]);
  const bomb = Array.from({ length: 12 }, (_, i) => `a${i}: &a${i} [${i ? `*a${i - 1},`.repeat(9) : '1'}]`);
  const { article, problems } = only('a.md', `---\n${bomb.join('\n')}\n---\nText.`);
  expect(problems).toMatchObject([{ code: 'read/front-matter' }]);
  expect(article?.text).toBe('Text.');
});

it('survives keys such as __proto__', () => {
  const { article } = only('a.md', '---\n__proto__: {id: bad}\nconstructor: 1\nid: __proto__\n---\nText.');
  expect(article?.id).toBe('__proto__');
  expect(Object.prototype).not.toHaveProperty('id');
});

it('costs only its field where it holds itself', () => {
  const { article } = only('a.md', '---\ntitle: &b [*b]\ndate: 2020\n---\nText.');
  expect(article).toMatchObject({ text: 'Text.', date: '2020' });
});

it('is read line by line where it is long, and that is said', () => {
  const lines = `title: Wahl\n${'note: x\n'.repeat(5000)}date: 2020`;
  const { article, problems } = only('a.md', `---\n${lines}\n---\nText.`);
  expect(article).toMatchObject({ title: 'Wahl', date: '2020' });
  expect(problems).toMatchObject([{ code: 'read/front-matter' }]);
});

it('takes time that grows with its length', () => {
  const lines = (line: (i: number) => string) => (size: number) =>
    `---\n${Array.from({ length: size }, (_, i) => line(i)).join('\n')}\n---\nText.`;
  for (const text of [lines((i) => `k${i}: v`), lines((i) => `k${i}: &a${i} v`)])
    expectLinear(5000, (size) => void readText('a.md', text(size)));
});

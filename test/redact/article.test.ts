import { describe, expect, it } from 'vitest';
import { articleText, hideFrom, readArticle, sentencesOfLinks } from '../../src/redact/article.ts';
import type { Hidden } from '../../src/redact/people.ts';

const TEXT = 'Carola Ahrendt traf Angela Merkel in Genf. Ahrendts Plan gefiel. Merkel reiste ab.';
const SENTENCES = [
  [0, 42],
  [43, 64],
  [65, 82],
];
const mention = (words: string, entity: string, sentence: number, after = 0, evidence: object[] = []) => {
  const start = TEXT.indexOf(words, after);
  return { start, end: start + words.length, kind: 'person', form: 'name', entity, sentence, evidence };
};
const FILE = {
  id: 'zeitung/ahrendt-in-genf',
  title: 'Ahrendt in Genf',
  url: 'https://example.org/ahrendt',
  language: 'de',
  text: TEXT,
  sentences: SENTENCES,
  mentions: [
    mention('Carola Ahrendt', 'e:a', 0, 0, [{ by: 'rule', id: 'de/x', weight: 1 }]),
    mention('Angela Merkel', 'e:m', 0, 0, [
      { by: 'feature', id: 'beside=ahrendt', weight: 1 },
      { by: 'rule', id: 'de/r', weight: 2 },
    ]),
    mention('Genf', 'e:g', 0),
    mention('Ahrendts', 'e:a', 1),
    mention('Merkel', 'e:m', 2, 64),
  ],
  unknown: 'Carola Ahrendt',
};
const ahrendt = (more: Partial<Hidden>): ReadonlyMap<string, Hidden> =>
  new Map([['e:a', { by: '[…]', id: undefined, names: ['Carola Ahrendt', 'Ahrendt'], ...more }]]);

/** What the marks say, by the new text. */
const marked = ({ article }: ReturnType<typeof readArticle>) =>
  article.marks.map(({ start, end, entity }) => [article.text.slice(start, end), entity]);

describe('hiding', () => {
  it('leaves somebody out of text, title, address and id', () => {
    const hidden = hideFrom(ahrendt({}))(readArticle(FILE), 'article-1');
    expect(hidden.article.text).toBe('[…] traf Angela Merkel in Genf. […] Plan gefiel. Merkel reiste ab.');
    expect(hidden.head).toMatchObject({ id: 'article-1', title: '[…] in Genf', url: '' });
    expect(marked(hidden)).toEqual([
      ['Angela Merkel', 'e:m'],
      ['Genf', 'e:g'],
      ['Merkel', 'e:m'],
    ]);
    expect(articleText(hidden)).not.toMatch(/ahrendt/i);
  });

  it('as initials keeps the mentions, without their reasons', () => {
    const hidden = hideFrom(ahrendt({ by: 'C. A.', id: 'e:hidden/1' }))(readArticle(FILE), 'article-1');
    expect(marked(hidden).filter(([, entity]) => entity === 'e:hidden/1')).toEqual([
      ['C. A.', 'e:hidden/1'],
      ['C. A.', 'e:hidden/1'],
    ]);
    expect(hidden.article.marks[0]?.evidence).toEqual([]);
    const sentences = hidden.article.sentences.map(([start, end]) => hidden.article.text.slice(start, end));
    expect(sentences).toEqual([
      'C. A. traf Angela Merkel in Genf.',
      'C. A. Plan gefiel.',
      'Merkel reiste ab.',
    ]);
  });

  it('takes full names out of articles in which they were not found', () => {
    const file = { ...FILE, mentions: [] };
    expect(hideFrom(ahrendt({}))(readArticle(file), 'x').article.text).toContain('[…] traf Angela');
  });

  it('leaves articles of others as they are', () => {
    const article = readArticle({ text: 'Genf ist schön.', title: 'Genf', url: 'https://example.org' });
    expect(hideFrom(ahrendt({}))(article, 'x')).toBe(article);
  });
});

it('without texts only the sentences of links remain, under their numbers', () => {
  const less = sentencesOfLinks(readArticle(FILE));
  expect(less.article.text).toBe('Carola Ahrendt traf Angela Merkel in Genf.');
  expect(less.article.sentences).toEqual([
    [0, 42],
    [0, 0],
    [0, 0],
  ]);
  expect(marked(less).map(([words]) => words)).toEqual(['Carola Ahrendt', 'Angela Merkel', 'Genf']);
  expect(less.head.title).toBe('Ahrendt in Genf');
});

it('only known fields are written, empty ones not', () => {
  const text = articleText(readArticle({ ...FILE, url: '' }));
  expect(Object.keys(JSON.parse(text))).toEqual(['id', 'title', 'language', 'text', 'sentences', 'mentions']);
});

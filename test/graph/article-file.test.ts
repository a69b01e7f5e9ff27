import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/graph/article-file.ts';

const mention = (more: object = {}) => ({
  start: 0,
  end: 4,
  kind: 'person',
  form: 'name',
  entity: 'e:a',
  sentence: 0,
  evidence: [{ by: 'rule', id: 'de/r', weight: 1 }],
  ...more,
});
const marksOf = (...mentions: unknown[]) => parseArticle({ text: 'Anna ging.', mentions }).marks;

describe('parseArticle', () => {
  it('reads text, language, sentences and marks with their evidence', () => {
    const given = { language: 'de', text: 'Anna ging.', sentences: [[0, 10]], mentions: [mention()] };
    expect(parseArticle(given)).toEqual({
      relations: [],
      language: 'de',
      text: 'Anna ging.',
      sentences: [[0, 10]],
      marks: [mention()],
    });
  });

  it.each([
    ['beyond the text', { end: 99 }],
    ['before the text', { start: -1 }],
    ['without a letter', { end: 0 }],
    ['backwards', { start: 3, end: 2 }],
    ['of a kind that there is not', { kind: 'ship' }],
    ['of a form that there is not', { form: 'shout' }],
    ['in no sentence', { sentence: null }],
  ])('leaves out a mark %s', (_, fault) => expect(marksOf(mention(), mention(fault))).toHaveLength(1));

  it('keeps the number of a sentence that lies beyond the text, so that marks still find theirs', () => {
    const { sentences } = parseArticle({ text: 'kurz', sentences: [[0, 99], 'x', [0, 4]] });
    expect(sentences).toEqual([
      [0, 0],
      [0, 0],
      [0, 4],
    ]);
  });

  it('reads evidence of any shape', () => {
    expect(marksOf(mention({ evidence: [null, { by: 7, weight: 'x' }] }))[0]?.evidence).toEqual([
      { by: '', id: '', weight: 0 },
      { by: '', id: '', weight: 0 },
    ]);
    expect(marksOf(mention({ evidence: 'none' }))[0]?.evidence).toEqual([]);
  });

  it('survives a file that is something else', () => {
    for (const value of [null, 3, 'text', []]) expect(parseArticle(value).text).toBe('');
  });
});

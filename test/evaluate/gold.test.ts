/** Gold lines, good and bad. */
import { describe, expect, it } from 'vitest';
import { parseGold } from '../../src/evaluate/gold.ts';

const article = (more: object = {}): string =>
  JSON.stringify({
    id: 'a',
    language: 'de',
    text: 'Emil Wondra kam.',
    mentions: [{ start: 0, end: 11, kind: 'person' }],
    ...more,
  });
const withMention = (mention: unknown): string => article({ mentions: [mention] });

describe('gold lines', () => {
  it('become articles; a mention is a name unless the line says otherwise', () => {
    const { articles, problems } = parseGold(
      'g.jsonl',
      `${article()}\n\n${article({ id: 'b', language: undefined, mentions: [{ start: 0, end: 4, kind: 'place', form: 'part', entity: 'x' }] })}\n`,
    );
    expect(problems).toEqual([]);
    expect(articles).toEqual([
      {
        id: 'a',
        language: 'de',
        text: 'Emil Wondra kam.',
        mentions: [{ start: 0, end: 11, kind: 'person', form: 'name' }],
      },
      {
        id: 'b',
        text: 'Emil Wondra kam.',
        mentions: [{ start: 0, end: 4, kind: 'place', form: 'part', entity: 'x' }],
      },
    ]);
  });

  it.each([
    ['no JSON', '{"id": ', 'the line is not JSON'],
    ['no object', '17', 'the line is not an object'],
    ['null', 'null', 'the line is not an object'],
    ['no text', article({ text: 17 }), 'id, text or mentions are missing'],
    ['no mentions', article({ mentions: 'none' }), 'id, text or mentions are missing'],
    ['a list', '[]', 'the line is not an object'],
    [
      'a span behind the text',
      withMention({ start: 0, end: 99, kind: 'person' }),
      'the span 0–99 lies outside the text',
    ],
    [
      'a span before the text',
      withMention({ start: -1, end: 4, kind: 'person' }),
      'the span -1–4 lies outside the text',
    ],
    [
      'an empty span',
      withMention({ start: 4, end: 4, kind: 'person' }),
      'the span 4–4 lies outside the text',
    ],
    [
      'a span without numbers',
      withMention({ start: '0', end: '4', kind: 'person' }),
      'the span 0–4 lies outside the text',
    ],
    ['a mention that is null', withMention(null), 'the span undefined–undefined lies outside the text'],
    ['a kind that is none', withMention({ start: 0, end: 4, kind: 'planet' }), '"planet" is not a kind'],
    [
      'a form that is none',
      withMention({ start: 0, end: 4, kind: 'person', form: 'nickname' }),
      '"nickname" is not a form',
    ],
  ])('with %s become a problem with file and line; the others go on', (_, line, message) => {
    const { articles, problems } = parseGold('g.jsonl', [article(), line, article({ id: 'c' })].join('\n'));
    expect(articles.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(problems).toMatchObject([
      { code: 'evaluate/gold', where: 'g.jsonl:2', message: expect.stringContaining(message) },
    ]);
  });
});

describe('gold beside its articles', () => {
  const line = JSON.stringify({
    article: '17',
    sha256: 'abc',
    language: 'de',
    split: 'open',
    mentions: [
      { start: 0, end: 11, kind: 'person' },
      { start: 12, end: 16, kind: 'place', doubt: true },
    ],
  });

  it('gets its text by the hash', () => {
    const { articles, problems } = parseGold('g', line, (article, hash) => ({
      text: `Emil Wondra ${article} ${hash}`,
    }));
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        id: '17',
        split: 'open',
        text: 'Emil Wondra 17 abc',
        mentions: [{ kind: 'person' }, { doubt: true }],
      },
    ]);
  });

  it('is a problem where there is no such text, or nobody gives texts', () => {
    expect(parseGold('g', line, () => 'not found').problems).toMatchObject([
      { where: 'g:1', message: 'not found' },
    ]);
    expect(parseGold('g', line).problems[0]?.message).toContain('--articles');
  });
});

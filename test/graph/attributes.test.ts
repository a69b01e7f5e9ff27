import { describe, expect, it } from 'vitest';
import type { Attributes } from '../../src/graph/attribute.ts';
import {
  ACTOR_ATTRIBUTES,
  ARTICLE_ATTRIBUTES,
  COMMUNITY_ATTRIBUTES,
  GRAPH_ATTRIBUTES,
  LINK_ATTRIBUTES,
} from '../../src/graph/attributes.ts';
import { READER_LANGUAGES } from '../../src/model.ts';

const LISTS: readonly (readonly [name: string, list: Attributes])[] = [
  ['actors', ACTOR_ATTRIBUTES],
  ['links', LINK_ATTRIBUTES],
  ['articles', ARTICLE_ATTRIBUTES],
  ['communities', COMMUNITY_ATTRIBUTES],
  ['the graph', GRAPH_ATTRIBUTES],
];

describe.each(LISTS)('attributes of %s', (_, list) => {
  it('have each its own name, which every format can write', () => {
    const ids = list.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]\w*$/iu);
  });

  it('say in all languages what they are', () => {
    for (const { title, hint } of list) {
      for (const language of READER_LANGUAGES) {
        if (title) expect(title[language].trim()).not.toBe('');
        if (hint) expect(hint[language].length).toBeGreaterThan(20);
      }
    }
  });
});

it('what measures add to the choices of the picture says what it tells', () => {
  const drawn = ACTOR_ATTRIBUTES.filter((one) => 'look' in one && 'measure' in one);
  expect(drawn.length).toBeGreaterThan(3);
  expect(drawn.filter((one) => !('hint' in one)).map(({ id }) => id)).toEqual([]);
});

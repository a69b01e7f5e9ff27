import { expect, it } from 'vitest';
import { window } from '../../../src/filters/choices/window.ts';

it('is a sentence, some of them, a paragraph or an article', () => {
  for (const [text, chosen] of [
    ['sentence', 'sentence'],
    ['1', 'sentence'],
    ['2', 2],
    ['20', 20],
    ['paragraph', 'paragraph'],
    ['article', 'article'],
  ] as const)
    expect(window.read([text])).toEqual({ window: chosen });
});

it('is none of more than twenty sentences, and not two at once', () => {
  for (const texts of [['21'], ['0'], ['page'], ['3', 'paragraph']])
    expect(window.read(texts)).toBeUndefined();
});

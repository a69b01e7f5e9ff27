import { expect, it } from 'vitest';
import { walk } from '../../../src/read/markup.ts';
import { createBlockReader } from '../../../src/read/page/blocks.ts';

function blocksOf(html: string) {
  const reader = createBlockReader((_, { id }) => id === 'no');
  walk(html, reader);
  return reader.blocks();
}

it('a page is its blocks, each with the share of its links', () => {
  const blocks = blocksOf('<div>Eins <b>zwei</b><p>Drei<br>vier <a href="/">link</a></p>fünf</div>sechs');
  expect(blocks.map(({ text, links }) => [text, Math.round(links * 100)])).toEqual([
    ['Eins zwei', 0],
    ['Drei\nvier link', 29],
    ['fünf', 0],
    ['sechs', 0],
  ]);
});

it('furniture holds all that lies in it, and articles know the innermost', () => {
  const blocks = blocksOf('<article><p>a</p><div id="no"><p>b</p></div><article>c</article></article>d');
  expect(blocks.map(({ container }) => container.isFurniture)).toEqual([false, true, false, false]);
  const [outer, , inner, none] = blocks.map(({ container }) => container.article);
  expect(outer).toBeDefined();
  expect(inner?.parent).toBe(outer);
  expect(none).toBeUndefined();
});

it('the first time of an article is its own, not that of one inside it', () => {
  const [first] = blocksOf(
    '<article><p>x</p><article><time datetime="2019">y</time></article><time datetime="2020">z</time></article>',
  );
  expect(first?.container.article?.time).toBe('2020');
});

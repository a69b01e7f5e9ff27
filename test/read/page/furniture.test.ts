import { expect, it } from 'vitest';
import { furnitureWith } from '../../../src/read/page/furniture.ts';

const isFurniture = furnitureWith(['kommentare']);

it.each([
  { class: 'article-comments' },
  { id: 'shareBar' },
  { class: 'box related_links' },
  { class: 'kommentare' },
  { role: 'navigation' },
  { 'aria-hidden': 'true' },
])('%j is furniture', (attributes) => {
  expect(isFurniture('div', attributes)).toBe(true);
});

it.each([{}, { class: 'article-body' }, { class: 'commentary' }, { id: 'shareholders' }, { role: 'main' }])(
  '%j is none',
  (attributes) => {
    expect(isFurniture('div', attributes)).toBe(false);
  },
);

it('an article is none, whatever it is called', () => {
  expect(isFurniture('article', { class: 'has-sidebar' })).toBe(false);
  expect(furnitureWith([])('div', { class: 'kommentare' })).toBe(false);
});

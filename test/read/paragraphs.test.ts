import { expect, it } from 'vitest';
import { createParagraphs } from '../../src/read/paragraphs.ts';

it('collects paragraphs with single blanks, and none that are empty', () => {
  const paragraphs = createParagraphs();
  for (const parts of [['Eins ', ' zwei\u00a0'], [' '], ['A', '\n', ' B']]) {
    paragraphs.begin();
    for (const part of parts) paragraphs.add(part);
    paragraphs.end();
  }
  expect(paragraphs.all()).toEqual(['Eins zwei', 'A\nB']);
});

it('gives a frame inside a paragraph for itself, and drops text outside of all', () => {
  const paragraphs = createParagraphs();
  paragraphs.add('none');
  paragraphs.begin();
  paragraphs.add('out');
  paragraphs.begin();
  paragraphs.add('in');
  paragraphs.end();
  paragraphs.add('side');
  paragraphs.end();
  paragraphs.end();
  expect(paragraphs.all()).toEqual(['in', 'outside']);
});

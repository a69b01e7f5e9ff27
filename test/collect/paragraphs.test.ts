import { expect, it } from 'vitest';
import { paragraphsOf } from '../../src/collect/paragraphs.ts';

/** The paragraphs of a text in which `|` stands before each sentence. */
function paragraphs(marked: string): readonly number[] {
  const parts = marked.split('|').slice(1);
  let at = 0;
  const spans = parts.map((part) => {
    at += part.length;
    return { start: at - part.length, end: at - part.length + part.trimEnd().length };
  });
  return paragraphsOf(parts.join(''), spans);
}

it('a line break ends a paragraph', () => {
  expect(paragraphs('|Titel\n|Ein Satz. |Noch einer.\n\n|Neuer Absatz.')).toEqual([0, 1, 1, 2]);
});

it('not where the text is wrapped', () => {
  const wrapped = '|Er kam\nund sah und\nsiegte am Ende\nwie immer.\n|Dann ging er.\n\n|Neuer Absatz.';
  expect(paragraphs(wrapped)).toEqual([0, 0, 1]);
});

it('no sentences, no paragraphs', () => expect(paragraphsOf('', [])).toEqual([]));

import { expect, it } from 'vitest';
import { newArticles } from '../../../src/viewer/add/new-articles.ts';

const THERE: Readonly<Record<string, string | null>> = { a: 'Eins.', 'a~2': 'Zwei.', lost: null };
const textOf = async (id: string) => THERE[id];
const given = async (...pairs: readonly (readonly [id: string, text: string])[]) =>
  (
    await newArticles(
      pairs.map(([id, text]) => ({ id, text })),
      textOf,
    )
  ).map(({ id, text }) => `${id}: ${text}`);

it('an article is there where its text is there under its id, or a number of it', async () => {
  expect(await given(['a', 'Eins.'], ['a', 'Zwei.'], ['b', 'Eins.'])).toEqual(['b: Eins.']);
});

it('another text under an id that is taken has the next number', async () => {
  expect(await given(['a', 'Drei.'], ['a', 'Vier.'])).toEqual(['a~3: Drei.', 'a~4: Vier.']);
});

it('of two that are the same one is new', async () => {
  expect(await given(['b', 'Eins.'], ['b', 'Eins.'], ['b', 'Zwei.'])).toEqual(['b: Eins.', 'b~2: Zwei.']);
});

it('where the text cannot be had nothing is added twice', async () => {
  expect(await given(['lost', 'Eins.'])).toEqual([]);
});

import { expect, it } from 'vitest';
import { draftOf, isDraft } from '../../src/read/draft.ts';
import { KEYS } from './files.ts';

const from = (value: unknown) => draftOf(value, 'a.json#2', KEYS);

it('an object with a text is a draft', () => {
  const draft = from({ id: 7, content: ' Text. ', date: '2020', other: 'x' });
  expect(draft).toEqual({ fields: { id: '7', date: '2020' }, body: ' Text. ' });
  expect(isDraft(draft)).toBe(true);
});

it('one without a text lacks it, an empty one too', () => {
  for (const value of [{ title: 'T' }, { text: '' }, { text: null }]) {
    const problem = from(value);
    expect(isDraft(problem)).toBe(false);
    expect(problem).toMatchObject({ code: 'read/no-text', where: 'a.json#2', lost: true });
  }
});

it('any other value is no article', () => {
  for (const value of [null, 3, 'Text.', ['Text.'], true])
    expect(from(value)).toMatchObject({ code: 'read/json-shape', where: 'a.json#2', lost: true });
});

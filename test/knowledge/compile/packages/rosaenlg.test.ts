/** German inflection tables. */
import { expect, it } from 'vitest';
import { dictionary } from '../../../../src/knowledge/compile/packages/rosaenlg.ts';
import { installed } from '../../../../src/tools/compile/installed.ts';

it('a dictionary gives all forms that look like words, and no marks of gender', () => {
  const adjectives = dictionary(
    installed,
    'german-adjectives-dict',
    'adjectives.json',
    /^[a-zäöüß][a-zäöüß-]+$/,
  );
  expect(['rot', 'rotem', 'roten'].filter((form) => !adjectives.has(form))).toEqual([]);
  expect([...adjectives].filter((form) => /[A-Z ]/.test(form))).toEqual([]);
});

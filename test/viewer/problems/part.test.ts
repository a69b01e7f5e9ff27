// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { problemWords } from '../../../src/viewer/problems/part.ts';

it('brings the words', async () => {
  expect(problemWords.loaded.value).toBeNull();
  expect(await problemWords.load()).toBe(true);
  expect(problemWords.loaded.value?.toldOf).toBeTypeOf('function');
});

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { answers } from '../../../src/viewer/why/part.ts';

it('brings what explains mentions and statements', async () => {
  expect(answers.loaded.value).toBeNull();
  expect(await answers.load()).toBe(true);
  expect(answers.loaded.value).toMatchObject({
    Explanation: expect.any(Function),
    ExplainedMention: expect.any(Function),
    ExplainedStatement: expect.any(Function),
    StatedAt: expect.any(Function),
  });
});

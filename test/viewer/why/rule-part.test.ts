// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { rules } from '../../../src/viewer/why/rule-part.ts';

it('brings what tells a rule in full, and is no part of the first answer', async () => {
  expect(rules.loaded.value).toBeNull();
  expect(await rules.load()).toBe(true);
  expect(rules.loaded.value?.RuleInFull).toBeTypeOf('function');
});

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { words } from '../../../src/viewer/choose/words.ts';
import { language } from '../../../src/viewer/preferences.ts';

it.each([
  ['en', 'Take back: From 2020'],
  ['de', 'Zurücknehmen: From 2020'],
] as const)('in %s what is chosen can be taken back', (code, said) => {
  language.value = code;
  expect(words.value.takeBack('From 2020')).toBe(said);
});

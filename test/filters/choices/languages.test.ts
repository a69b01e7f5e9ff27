import { expect, it } from 'vitest';
import { languages } from '../../../src/filters/choices/languages.ts';

it('takes codes as articles have them, also of languages that the program does not know', () =>
  expect(languages.read(['de', 'tlh', ' de '])).toEqual({ languages: ['de', 'tlh'] }));

it('blanks choose nothing', () => expect(languages.read([' ', ''])).toBeUndefined());

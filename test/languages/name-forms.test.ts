import { expect, it } from 'vitest';
import { NO_NAME_FORMS } from '../../src/languages/name-forms.ts';

it('names of a language without cases stay as they are', () => {
  expect(NO_NAME_FORMS.stem('landesamtes')).toBe('landesamtes');
  expect(NO_NAME_FORMS.nominative('Deutschen Bahn')).toBe('Deutschen Bahn');
});

import { expect, it } from 'vitest';
import { nameForms } from '../../../src/languages/en/name-forms.ts';

it('names have one form, and universities begin with their word', () => {
  expect(nameForms.nominative('Friends of Lakes')).toBe('Friends of Lakes');
  expect(nameForms.openings.university).toEqual(['University of']);
});

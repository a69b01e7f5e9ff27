// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { tables } from '../../../src/viewer/panels/table-texts.ts';

it('pages are numbered', () => {
  expect(tables.en.page(2, 1000)).toBe('Page 2 of 1,000');
  expect(tables.de.page(2, 1000)).toBe('Seite 2 von 1.000');
});

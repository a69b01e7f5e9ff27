import { expect, it } from 'vitest';
import { notices } from '../../../../src/viewer/i18n/topics/notices.ts';

it('texts of notices count what was left out', () => {
  expect([1, 2].map((count) => notices.en.dropped(count).split(' ')[1])).toEqual(['entry', 'entries']);
  expect([1, 2].map((count) => notices.de.dropped(count).split(' ')[1])).toEqual(['Eintrag', 'Einträge']);
});

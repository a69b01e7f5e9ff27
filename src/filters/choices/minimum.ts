/** How often two actors have to be together. */
import { defineFilter, type Option } from '../filter.ts';

/** In an address `min=3`: rarer links are left out. */
export const minimum = defineFilter({
  id: 'minimum',
  name: 'min',
  title: { en: 'Shared sentences from', de: 'Gemeinsame Sätze ab' },
  read: ([text = '', ...rest]) =>
    rest.length === 0 && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined,
  write: (count) => [String(count)],
});

/** As an option of commands. */
export const option: Option = {
  value: '<count>',
  help: 'only links with at least so many sentences',
  wants: 'It is a whole number from 1.',
};

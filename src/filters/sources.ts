/** Who has published an article. */
import { defineFilter, type Option } from './filter.ts';

export const sources = defineFilter({
  id: 'sources',
  name: 'source',
  title: { en: 'Sources', de: 'Quellen' },
  read: (names) => [...new Set(names.map((name) => name.trim()))],
  write: (names) => names,
});

/** As an option of commands. */
export const option: Option = {
  value: '<name...>',
  help: 'only articles of these sources',
  wants: 'A source is called as in the articles; articles without one are chosen by an empty name.',
};

/** Who has published an article. */
import { defineFilter, type Option } from '../filter.ts';

/** In an address `source=Bote`, once for each that is wanted; an empty one stands for articles without a source. */
export const sources = defineFilter({
  id: 'sources',
  name: 'source',
  title: { en: 'Sources', de: 'Quellen' },
  read: (names) => [...new Set(names.map((name) => name.trim()))],
  write: (names) => names,
});

/** As an option of commands. */
export const option: Option = {
  ofBuilds: true,
  value: '<name...>',
  help: 'only articles of these sources',
  wants: 'A source is called as in the articles; articles without one are chosen by an empty name.',
};

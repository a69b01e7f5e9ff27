/** The language of an article. */
import { defineFilter, type Option, readNames } from '../filter.ts';

/** In an address `language=de`, once for each that is wanted. */
export const languages = defineFilter({
  id: 'languages',
  name: 'language',
  title: { en: 'Languages', de: 'Sprachen' },
  read: readNames,
  write: (codes) => codes,
});

/** As an option of commands. */
export const option: Option = {
  ofBuilds: true,
  value: '<code...>',
  help: 'only articles in these languages, by their codes',
  wants: 'A language is given by its code, as in the articles: de, en.',
};

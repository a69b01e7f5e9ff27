/** Whom an article names. */
import { defineFilter, type Option, readNames } from '../filter.ts';

const isId = (text: string): text is `e:${string}` => text.startsWith('e:');

/** In an address `about=e:people/angela-merkel`; of several actors one is enough. */
export const about = defineFilter({
  id: 'about',
  name: 'about',
  title: { en: 'Articles about', de: 'Artikel über' },
  read: (texts) => readNames(texts.filter(isId))?.filter(isId),
  write: (ids) => ids,
});

/** As an option of commands. */
export const option: Option = {
  ofBuilds: true,
  value: '<name...>',
  help: 'only articles that name one of these actors, by name or id',
  wants: 'An actor is given by name or id.',
};

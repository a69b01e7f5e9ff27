/** All texts of the page, in English and German, put together from topics. A text that is missing in one language is a type error. */

import type { ReaderLanguage } from '../../model.ts';
import { articles } from './topics/articles.ts';
import { filters } from './topics/filters.ts';
import { frame } from './topics/frame.ts';
import { names } from './topics/names.ts';
import { notices } from './topics/notices.ts';
import { picture } from './topics/picture.ts';
import { search } from './topics/search.ts';

const en = {
  ...frame.en,
  ...names.en,
  ...search.en,
  ...filters.en,
  ...articles.en,
  ...picture.en,
  ...notices.en,
};

/** All texts of one language of the page. */
export type Words = typeof en;

const de: Words = {
  ...frame.de,
  ...names.de,
  ...search.de,
  ...filters.de,
  ...articles.de,
  ...picture.de,
  ...notices.de,
};

/** Texts of the first load; what is loaded later brings its own. */
export const WORDS: Readonly<Record<ReaderLanguage, Words>> = { en, de };

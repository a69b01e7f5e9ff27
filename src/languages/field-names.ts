/** The words of a language for the fields of an article, as metadata state them: in small letters and without signs. */

import type { Article } from '../model.ts';

/** What metadata state of an article. */
export type FieldName = Exclude<keyof Article, 'pages'>;

/** For each field of an article the words that a language has for it. */
export type FieldNames = Readonly<Partial<Record<FieldName, readonly string[]>>>;

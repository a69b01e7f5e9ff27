/** The words of a language for the fields of an article, as metadata state them: in small letters and without signs. */

import type { Article } from '../model.ts';

export type FieldNames = Readonly<Partial<Record<keyof Article, readonly string[]>>>;

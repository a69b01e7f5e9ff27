/** German names of fields: `Quelle: Bote`. */

import type { FieldNames } from '../field-names.ts';

/** What German files call the fields of an article, beside the names that all files may use. */
export const fieldNames: FieldNames = {
  title: ['titel', 'überschrift', 'ueberschrift'],
  date: ['datum'],
  source: ['quelle'],
  language: ['sprache'],
  text: ['inhalt'],
};

/** German names of fields: `Quelle: Bote`. */

import type { FieldNames } from '../field-names.ts';

export const fieldNames: FieldNames = {
  title: ['titel', 'überschrift', 'ueberschrift'],
  date: ['datum'],
  source: ['quelle'],
  language: ['sprache'],
  text: ['inhalt'],
};

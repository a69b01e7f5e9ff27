/** German credits: `Von Anna Kröger und Emil Lutz`, `Foto: Emil Lutz/dpa`. */

import type { CreditWords } from '../credits.ts';

/** `between` are words that may stand within a by-line without ending it. */
export const credits: CreditWords = {
  byLine: ['Von', 'VON', 'Text', 'Interview', 'Autor', 'Autorin'],
  between: ['und', 'in', 'van', 'de', 'von'],
  pictures: ['Foto', 'Fotos', 'Bild', 'Bilder', 'Grafik'],
  pictureBy: [],
};

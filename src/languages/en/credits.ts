/** English credits: `By Rosa Blythe and Jan van Dyk`, `Photo by AP`. */

import type { CreditWords } from '../credits.ts';

/** `pictureBy` may stand between *Photo* and the name: *Photo by AP*. */
export const credits: CreditWords = {
  byLine: ['By', 'BY', 'Text', 'Interview', 'Author'],
  between: ['and', 'in', 'van', 'de', 'von'],
  pictures: ['Photo', 'Photos', 'Image', 'Picture'],
  pictureBy: ['by'],
};

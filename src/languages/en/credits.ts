/** English credits: `By Rosa Blythe and Jan van Dyk`, `Photo by AP`. */
import { creditsIn } from '../credits.ts';
import creditsFile from './words/credits.txt?raw';

/** As papers print them: by-lines in capitals, too. */
export const credits = creditsIn(creditsFile);

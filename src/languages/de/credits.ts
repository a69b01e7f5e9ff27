/** German credits: `Von Anna Kröger und Emil Lutz`, `Foto: Emil Lutz/dpa`. */
import { creditsIn } from '../credits.ts';
import creditsFile from './words/credits.txt?raw';

/** As papers print them: by-lines in capitals, too. */
export const credits = creditsIn(creditsFile);

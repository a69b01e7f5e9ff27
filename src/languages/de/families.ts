/** What German says before the surname of a whole family. */
import { familiesIn } from '../families.ts';
import familiesFile from './words/families.txt?raw';

/** *die Wondras*, *Familie Wondra*. */
export const families = familiesIn(familiesFile, 's');

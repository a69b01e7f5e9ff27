/** What English says before the surname of a whole family. */
import { familiesIn } from '../families.ts';
import familiesFile from './words/families.txt?raw';

/** *the Wondras*. */
export const families = familiesIn(familiesFile, 's');

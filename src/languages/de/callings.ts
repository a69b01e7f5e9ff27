/** What German calls politicians and players. */
import { callingsIn } from '../callings.ts';
import callingsFile from './words/callings.txt?raw';

/** Women’s and men’s forms of each: *Ministerin*, *Finanz-Senator*. */
export const callings = callingsIn(callingsFile);

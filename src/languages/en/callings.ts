/** What English calls politicians and players. */
import { callingsIn } from '../callings.ts';
import callingsFile from './words/callings.txt?raw';

/** In the singular: *goalkeeper*. */
export const callings = callingsIn(callingsFile);

/** Governments and clubs by the names of their places. */
import { metonymsIn } from '../metonyms.ts';
import metonymsFile from './words/metonyms.txt?raw';

/** Verbs in the forms that news prints, which count beside the bare name of a place alone: *Washington warnt*. */
export const metonyms = metonymsIn(metonymsFile);

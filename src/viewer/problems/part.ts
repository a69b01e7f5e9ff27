/** The words for problems: loaded with the first one that a reader is told of. */
import { createPart } from '../part.ts';

/** What puts a problem into the language of the reader. */
export const problemWords = createPart(() => import('./told.ts'));

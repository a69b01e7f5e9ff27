/** The search of names: loaded once the picture stands, or when somebody comes to a box of search before. */
import { createPart } from '../part.ts';

/** What finds actors by their names. */
export const naming = createPart(() => import('./naming.ts'));

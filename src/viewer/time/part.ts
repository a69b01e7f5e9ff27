/** The timeline: loaded when somebody first opens it, or comes with an address that chooses days. */
import { createPart } from '../part.ts';

export const timeline = createPart(async () => (await import('./timeline.tsx')).Timeline);

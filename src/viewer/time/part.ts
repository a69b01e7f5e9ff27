/** The timeline: loaded when somebody first opens it, or comes with an address that chooses days. */
import { createPart } from '../part.ts';

/** The component itself, for the one place that shows it. */
export const timeline = createPart(async () => (await import('./timeline.tsx')).Timeline);

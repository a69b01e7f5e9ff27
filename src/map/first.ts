/** The first map: what a page shows before anybody has chosen anything. */
import { LINKS_PER_ACTOR } from './backbone.ts';
import { DEFAULT_QUOTA } from './choose.ts';
import type { Stage } from './input.ts';
import type { Wanted } from './shown.ts';

/** The stage of a page in a window of 1280 × 800. */
export const FIRST_STAGE: Stage = { width: 1024, height: 744 };

/** What the build draws the first map of, and what the page begins with. */
export const FIRST_WANTED: Wanted = { most: 300, quota: DEFAULT_QUOTA, linksPerActor: LINKS_PER_ACTOR };

/** The map: who is shown, where, in which area, with which label. The build and the page draw it with the same code. */
export { seatsOf } from './before.ts';
export { candidatesOf } from './choose.ts';
export { drawMap, type Hear } from './draw.ts';
export { FIRST_STAGE, FIRST_WANTED } from './first.ts';
export type { MapInput } from './input.ts';
export type { ActorMap } from './output.ts';
export { rankByStanding, type Supporting } from './rank.ts';
export { type Bond, type Candidate, chooseShown, inputOf, type Shown } from './shown.ts';
export { readMap, storeMap } from './stored.ts';
export { tieOf } from './tie.ts';

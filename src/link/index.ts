/** Mentions to actors: who is who within an article and across the corpus. */
export { BLOCKERS } from './blockers.ts';
export { ADDED } from './bonds.ts';
export type { Answered, Asked } from './carried.ts';
export type { Bond, Bound, Decided, Decisions, Reach, Side } from './decisions.ts';
export { type LinkKnowledge, linkKnowledge } from './knowledge.ts';
export { link, linkSightings } from './link.ts';
export {
  type Alone,
  type CountedRecord,
  entitiesOf,
  type LinkedRecord,
  linkRecords,
  type Told,
} from './link-records.ts';
export type { Listed, RowById } from './listed.ts';
export { type RecordedLocal, recordedLocals } from './locals.ts';
export { createPacker, type NotedMessage, unpacked } from './noted-message.ts';
export { type PartedLinker, type PartLinker, partedLinker, partLinker } from './parted.ts';
export { type Example, REASONS } from './reasons/index.ts';
export { articlesIn, isRecord, RecordError } from './record.ts';
export { createRegister } from './register.ts';
export { settler } from './settle.ts';
export { shortenedIn } from './shortened.ts';
export { NO_SIGHTINGS, type Sightings, sightingsIn } from './sightings.ts';
export type { SlipPairs, SlipSearch } from './slips.ts';
export { isOfRow } from './tally.ts';

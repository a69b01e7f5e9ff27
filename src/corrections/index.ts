/** What people decide by hand about the actors of a corpus, and what keeps it over every build. */
export { type Applied, applyCorrections } from './apply.ts';
export type { Correction } from './correction.ts';
export { entryText, withEntries } from './edit.ts';
export { type Entry, referencesOf, withReferences } from './entry.ts';
export { CORRECTIONS, NO_CORRECTIONS, parseCorrections, type Read as ReadCorrections } from './parse.ts';
export { type Reference, readReference, referenceText, referenceValue } from './reference.ts';
export { type GraphActor, meantBy, referenceTo } from './referring.ts';
export { namedActors, type Stated } from './strike.ts';
export type { Verb } from './verbs/index.ts';

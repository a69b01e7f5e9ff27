/** Suggestions to those who know the matter: which actors may be one, two or none. */
export { type Answer, answersTo, SKIP, UNDO } from './answer.ts';
export { type Context, contextsOf } from './contexts.ts';
export { decidedBy } from './decided.ts';
export type { Example } from './finder.ts';
export { FINDERS } from './finders/index.ts';
export { type Corpus, corpusOf } from './seen.ts';
export { decisionsIn, placeIn, type Step } from './sitting.ts';
export { subjectKey, suggestionsIn } from './suggest.ts';
export type { Subject, Suggestion } from './suggestion.ts';

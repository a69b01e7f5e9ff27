/** What was found and linked in articles -> occurrences: who is named where, what recurs, what is stated. */
export { type ArticleInfo, collect, type RepeatedSentence, type SentenceText } from './collect.ts';
export { paragraphsOf } from './paragraphs.ts';
export { factsIn } from './told.ts';
export { type Traces, tracesOf } from './traces.ts';
export { sentenceHashes } from './words.ts';

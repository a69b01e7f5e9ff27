/** Who is named where: what is counted of. */
export { articlesNaming } from './articles-naming.ts';
export { type ArticleInfo, collect, type RepeatedSentence, type SentenceText } from './collect.ts';
export { type Opened, openOccurrences, writeOccurrences } from './file.ts';
export type { Fact, Occurrences } from './occurrences.ts';
export { paragraphsOf } from './paragraphs.ts';
export { factsIn } from './told.ts';
export { type Traces, tracesOf } from './traces.ts';
export { sentenceHashes } from './words.ts';

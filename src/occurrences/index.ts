/** Who is named where: what is counted of. */
export { articlesNaming } from './articles-naming.ts';
export { type Opened, openOccurrences, writeOccurrences } from './file.ts';
export type { Fact, Occurrences } from './occurrences.ts';

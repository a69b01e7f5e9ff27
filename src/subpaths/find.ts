/** `dramatis/find`: the names in an article, for the languages that are given, without linking and graphs. */
export { find, type Knowledge, openKnowledge, type Packs } from '../find/index.ts';
export type { Article, Evidence, Found, Mention, Relation } from '../model.ts';

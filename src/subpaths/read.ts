/** `dramatis/read`: bytes of files to articles, for the languages that are given. */
export type { Article, Problem } from '../model.ts';
export { createReader, type Format, formats, type Read } from '../read/index.ts';

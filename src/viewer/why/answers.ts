/** What explains: the part of the page that is loaded with the first question. */
export { Explanation } from './explanation.tsx';
export { ExplainedMention } from './mention.tsx';
export { StatedAt } from './stated-at.tsx';
export { ExplainedStatement } from './statement.tsx';

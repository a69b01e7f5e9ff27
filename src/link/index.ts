/** Mentions to actors: who is who within an article and across the corpus. */
export { BLOCKERS, type Blocker } from './blockers.ts';
export { type LinkKnowledge, linkKnowledge, type RowById } from './knowledge.ts';
export { link } from './link.ts';
export { type Example, REASONS, type Reason } from './reasons/index.ts';
export { createRegister, type Register, type Texts } from './register.ts';

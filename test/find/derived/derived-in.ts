/** What one derivation finds in a text. */
import { findIn } from '../../knowledge.ts';

/** Text and name of what it finds. */
export const derivedIn = (code: string, text: string, id: string): readonly (readonly [string, string])[] =>
  findIn(text, code)
    .mentions.filter(({ evidence }) => evidence.some((one) => one.id === `${code}/${id}`))
    .map((mention) => [mention.text, mention.name] as const);

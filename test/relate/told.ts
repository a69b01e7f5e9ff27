/** What relation rules find in a text, and what an example marks for them. */
import { findIn } from '../knowledge.ts';

/** A statement by the words of its ends and its role. */
export interface Told {
  readonly from: string;
  readonly to?: string;
  readonly role?: string;
}

/** Takes the marks out of an example, `[to:SPD]-[role:Chef] [from:Emil Wondra]`, and gives the text with what they say. */
export function unmarked(example: string): { readonly text: string; readonly told: Told } {
  const marks = [...example.matchAll(/\[(from|to|role):([^\]]+)\]/g)].map(([, end, words]) => [end, words]);
  return {
    text: example.replace(/\[(?:from|to|role):([^\]]+)\]/g, '$1'),
    told: Object.fromEntries(marks) as unknown as Told,
  };
}

/** The statements that a rule finds in a text. */
export function toldBy(rule: string, text: string, language: string): readonly Told[] {
  const { mentions, relations = [] } = findIn(text, language);
  const wordsAt = (start: number) => mentions.find((mention) => mention.start === start)?.text ?? '';
  return relations
    .filter((relation) => relation.rule === rule)
    .map(({ from, to, cue }) => ({
      from: wordsAt(from),
      ...(to !== undefined && { to: wordsAt(to) }),
      ...(cue && { role: text.slice(cue.start, cue.end) }),
    }));
}

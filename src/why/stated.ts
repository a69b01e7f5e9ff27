/** Why a sentence is said to state something of an actor, or of two: the rule, the words in which it was read, and how it is held. */

import { RELATIONS } from '../graph/relations.ts';
import type { StatementMark } from '../graph/statement-marks.ts';
import type { ReaderLanguage } from '../model.ts';
import { joined, ruleSentence } from './explain.ts';
import { VOICES } from './voices.ts';

/** Sentences for readers; `text` is that of the article. Parties and the like, which nobody holds, have no status. */
export function explainStatement(
  { rule, start, end, type, cue, mark, status, said }: StatementMark,
  text: string,
  reader: ReaderLanguage,
): readonly string[] {
  const { stated } = VOICES[reader].phrases;
  const words = (from: number, to: number) => text.slice(from, to).replace(/\s+/gu, ' ').trim();
  const isHeld = cue !== undefined && type !== 'kin' && RELATIONS[type].from === 'person';
  return [
    ruleSentence(rule, reader),
    joined([stated.window(words(start, end))]),
    ...(isHeld ? [joined([stated.status[status](mark ? words(mark.start, mark.end) : '')])] : []),
    ...(said ? [joined([stated.said])] : []),
  ];
}

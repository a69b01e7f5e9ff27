/** Asks about one suggestion after the other, and keeps each answer at once. */
import type { Entry } from '../corrections/index.ts';
import {
  type Answer,
  answersTo,
  decisionsIn,
  placeIn,
  SKIP,
  type Step,
  type Suggestion,
  UNDO,
} from '../review/index.ts';

/** The outside of a sitting: where suggestions are shown, whence their texts come, and where answers go. */
export interface ReviewDesk {
  readonly say: (text: string) => void;
  /** What is shown of a suggestion. */
  readonly textOf: (suggestion: Suggestion) => Promise<string>;
  /** The entries that an answer is. */
  readonly entriesOf: (answer: Answer, suggestion: Suggestion) => readonly Entry[];
  /** Writes entries; gives what stands in the way, if something does. */
  readonly keep: (entries: readonly Entry[]) => Promise<string | undefined>;
  readonly takeBack: (entries: readonly Entry[]) => Promise<unknown>;
}

const QUIT = 'q';

/** Asks until all is answered, somebody quits, or no answer comes any more. Gives how many answers of this run are kept. */
export async function reviewAll(
  suggestions: readonly Suggestion[],
  answers: AsyncIterable<string>,
  desk: ReviewDesk,
): Promise<number> {
  const steps: Step[] = [];
  let at = await ask(suggestions, steps, desk);
  for await (const key of answers) {
    const isLast = at === suggestions.length;
    if (key === QUIT || (isLast && key !== UNDO)) break;
    if (await take(key, at, suggestions, steps, desk)) at = await ask(suggestions, steps, desk);
  }
  return decisionsIn({ steps });
}

/** Shows the suggestion that comes next; gives its place, which is behind all where none is left. */
async function ask(
  suggestions: readonly Suggestion[],
  steps: readonly Step[],
  { say, textOf }: ReviewDesk,
): Promise<number> {
  const at = placeIn({ suggestions, steps });
  const suggestion = suggestions[at];
  say(
    suggestion === undefined
      ? `\nThat was the last one.\n${ENDING}`
      : `\n${at + 1} of ${suggestions.length}  ${await textOf(suggestion)}\n${keysOf(suggestion)}`,
  );
  return at;
}

const ENDING = `${UNDO} undo  ${QUIT} quit`;

const keysOf = ({ subject }: Suggestion): string =>
  [...answersTo(subject).map(({ key, says }) => `${key} ${says.en}`), `${SKIP} skip`, ENDING].join('  ');

/** Does what a key says; gives whether something else is asked then. */
async function take(
  key: string,
  at: number,
  suggestions: readonly Suggestion[],
  steps: Step[],
  desk: ReviewDesk,
): Promise<boolean> {
  const suggestion = suggestions[at];
  if (key === UNDO) return undo(steps, desk);
  if (suggestion === undefined) return false;
  const answer = answersTo(suggestion.subject).find((one) => one.key === key);
  if (answer === undefined && key !== SKIP) {
    desk.say(`“${key}” is none of: ${keysOf(suggestion)}`);
    return false;
  }
  const entries = answer === undefined ? [] : desk.entriesOf(answer, suggestion);
  const refusal = entries.length === 0 ? undefined : await desk.keep(entries);
  if (refusal === undefined) steps.push({ at, entries });
  else desk.say(refusal);
  return refusal === undefined;
}

async function undo(steps: Step[], { say, takeBack }: ReviewDesk): Promise<boolean> {
  const last = steps.pop();
  if (last === undefined) say('There is nothing to take back in this run.');
  else if (last.entries.length > 0) await takeBack(last.entries);
  return last !== undefined;
}

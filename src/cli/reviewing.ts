/** Asks about one suggestion after the other, and keeps each answer at once. */
import type { Entry } from '../corrections/index.ts';
import { type Answer, answersTo, decidedBy, SKIP, type Suggestion, UNDO } from '../review/index.ts';

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

/** An answer of this run; without entries it was put off. */
interface Step {
  readonly at: number;
  readonly entries: readonly Entry[];
}

const QUIT = 'q';

/** Asks until all is answered, somebody quits, or no answer comes any more. Gives how many answers of this run are kept. */
export async function reviewAll(
  suggestions: readonly Suggestion[],
  answers: AsyncIterable<string>,
  desk: ReviewDesk,
): Promise<number> {
  const steps: Step[] = [];
  let at = await ask(suggestions, 0, steps, desk);
  for await (const key of answers) {
    const isLast = at === suggestions.length;
    if (key === QUIT || (isLast && key !== UNDO)) break;
    const next = await take(key, at, suggestions, steps, desk);
    if (next !== undefined) at = await ask(suggestions, next, steps, desk);
  }
  return steps.filter(({ entries }) => entries.length > 0).length;
}

/** Shows the next suggestion from a place on that no answer of this run has decided; gives its place, which is behind all where none is left. */
async function ask(
  suggestions: readonly Suggestion[],
  from: number,
  steps: readonly Step[],
  { say, textOf }: ReviewDesk,
): Promise<number> {
  const isDecided = decidedBy(steps.flatMap(({ entries }) => entries));
  const at = suggestions.findIndex(({ subject }, i) => i >= from && !isDecided(subject));
  const suggestion = suggestions[at];
  say(
    suggestion === undefined
      ? `\nThat was the last one.\n${ENDING}`
      : `\n${at + 1} of ${suggestions.length}  ${await textOf(suggestion)}\n${keysOf(suggestion)}`,
  );
  return suggestion === undefined ? suggestions.length : at;
}

const ENDING = `${UNDO} undo  ${QUIT} quit`;

const keysOf = ({ subject }: Suggestion): string =>
  [...answersTo(subject).map(({ key, says }) => `${key} ${says.en}`), `${SKIP} skip`, ENDING].join('  ');

/** Does what a key says; gives the place from which it goes on, none where the same is asked still. */
async function take(
  key: string,
  at: number,
  suggestions: readonly Suggestion[],
  steps: Step[],
  desk: ReviewDesk,
): Promise<number | undefined> {
  if (key === UNDO) return undo(steps, desk);
  const suggestion = suggestions[at];
  if (suggestion === undefined) return undefined;
  const answer = answersTo(suggestion.subject).find((one) => one.key === key);
  if (answer === undefined && key !== SKIP) {
    desk.say(`“${key}” is none of: ${keysOf(suggestion)}`);
    return undefined;
  }
  const entries = answer === undefined ? [] : desk.entriesOf(answer, suggestion);
  const refusal = entries.length === 0 ? undefined : await desk.keep(entries);
  if (refusal !== undefined) {
    desk.say(refusal);
    return undefined;
  }
  steps.push({ at, entries });
  return at + 1;
}

async function undo(steps: Step[], { say, takeBack }: ReviewDesk): Promise<number | undefined> {
  const last = steps.pop();
  if (last === undefined) {
    say('There is nothing to take back in this run.');
    return undefined;
  }
  if (last.entries.length > 0) await takeBack(last.entries);
  return last.at;
}

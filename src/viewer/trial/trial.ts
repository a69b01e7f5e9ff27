/** The state of the trial: the text, what was found in it, and the mention that is looked at. */
import { batch, computed, signal } from '@preact/signals';
import type { Article, EntityId, Mention, Problem } from '../../model.ts';
import { articleOf, isArticle } from '../../read/article.ts';
import { MAX_TEXT } from '../../read/limits.ts';
import { wordsForReading } from '../../read/words.ts';
import type { Answer } from '../../worker/protocol.ts';
import { client } from './client.ts';
import { endOfShown } from './pieces.ts';

/** How much of a long text is shown at first and with each step, in characters. */
const SHOWN_AT_ONCE = 20_000;

/** A text with what was found in it. */
export interface ReadText extends Answer {
  readonly text: string;
}

/** What the trial is doing: waiting for a text, reading it, or showing what was found. */
export type Phase =
  | { readonly is: 'writing'; readonly problem?: Problem }
  | { readonly is: 'busy' }
  | { readonly is: 'read'; readonly reading: ReadText };

/** What stands in the field, read or not. */
export const input = signal('');
/** One of three, so that no half-read text is ever shown. */
export const phase = signal<Phase>({ is: 'writing' });
/** The numbers of the mention that was chosen and of the one under the pointer. */
export const chosen = signal<number | null>(null);
/** The number of the mention under the pointer; null under none. */
export const pointed = signal<number | null>(null);
const wantedLength = signal(SHOWN_AT_ONCE);

/** What was found; null before, and while something is being read. */
export const reading = computed(() => (phase.value.is === 'read' ? phase.value.reading : null));
/** How many characters of the text are shown. */
export const shownEnd = computed(() =>
  reading.value ? endOfShown(reading.value.text, reading.value.found.sentences, wantedLength.value) : 0,
);

/** Loads the packs while the reader still looks for a text. */
export const prepare = client.start;

/** Reads the text that was written. */
export async function run(): Promise<void> {
  if (phase.value.is === 'busy') return;
  const { article, problem } = articleIn(input.value);
  if (!article) return write(problem);
  phase.value = { is: 'busy' };
  const outcome = await client.find(article);
  if (outcome.is === 'failed') write(outcome.problem);
  else if (outcome.is === 'stopped') write();
  else show({ ...outcome.answer, text: article.text });
}

/** Ends the reading that runs. */
export const stop = client.stop;

/** Goes back to where the text is written; says what was wrong with it, if anything was. */
export function write(problem?: Problem): void {
  phase.value = problem ? { is: 'writing', problem } : { is: 'writing' };
}

/** Shows the next stretch of a long text. */
export function showMore(): void {
  wantedLength.value = shownEnd.value + SHOWN_AT_ONCE;
}

/** Looks at a mention and shows as much of the text as that takes. */
export function choose(index: number): void {
  const mention = reading.value?.found.mentions[index];
  if (!mention) return;
  batch(() => {
    chosen.value = index;
    pointed.value = null;
    wantedLength.value = Math.max(wantedLength.value, mention.end);
  });
}

/** Looks at the next mention of an actor, the first after the last. */
export function chooseNextOf(actor: EntityId): void {
  const actors = reading.value?.actors ?? [];
  const next = actors.indexOf(actor, (chosen.value ?? -1) + 1);
  choose(next === -1 ? actors.indexOf(actor) : next);
}

/** The mention to explain: the one under the pointer, else the chosen one. */
export const explained = computed<{ readonly index: number; readonly mention: Mention } | null>(() => {
  const index = pointed.value ?? chosen.value;
  const mention = index === null ? undefined : reading.value?.found.mentions[index];
  return index === null || !mention ? null : { index, mention };
});

function show(found: ReadText): void {
  batch(() => {
    phase.value = { is: 'read', reading: found };
    chosen.value = null;
    pointed.value = null;
    wantedLength.value = SHOWN_AT_ONCE;
  });
}

/** A text that is written here states no fields. */
const NO_FIELDS = wordsForReading([]);

/** The text as the article that a file with it would give, or what is wrong with it. */
function articleIn(text: string): { readonly article?: Article; readonly problem?: Problem } {
  if (text.length > MAX_TEXT)
    return { problem: { code: 'viewer/long', where: 'text', message: 'Too long.' } };
  const [result] = articleOf({ fields: {}, body: text }, 'text', 'text', NO_FIELDS);
  if (result === undefined) return {};
  return isArticle(result) ? { article: result } : { problem: result };
}

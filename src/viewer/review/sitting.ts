/** The sitting of a reader who goes through the suggestions: what is asked, what was answered, and the way back. */
import { computed, signal } from '@preact/signals';
import { languages } from '../../languages/index.ts';
import {
  type Answer,
  type Corpus,
  corpusOf,
  decidedBy,
  FINDERS,
  placeIn,
  type Step,
  type Suggestion,
  suggestionsIn,
} from '../../review/index.ts';
import { decisions, note, unnote } from '../mend/desk.ts';
import { published } from '../state.ts';
import { builtGraph } from './graph-file.ts';

/** What was looked through, and what was found to ask. */
export interface Looked {
  /** Of the graph. */
  readonly version: string;
  readonly corpus: Corpus;
  readonly suggestions: readonly Suggestion[];
}

/** What was found; null before, `lacking` where the occurrences are not to be had. */
export const looked = signal<Looked | 'lacking' | null>(null);
/** The sort that is gone through; empty for all. */
export const sort = signal('');
/** What was answered, in order; *undo* takes the last one away. */
export const steps = signal<readonly Step[]>([]);
/** Whether an answer is on its way. */
const busy = signal(false);

const OF_NONE: readonly Suggestion[] = [];

/** The suggestions of the sort. */
export const suggestions = computed<readonly Suggestion[]>(() => {
  if (looked.value === null || looked.value === 'lacking') return OF_NONE;
  const { suggestions } = looked.value;
  return sort.value === '' ? suggestions : suggestions.filter(({ finder }) => finder === sort.value);
});
/** The place of the one that is asked. */
export const place = computed(() => placeIn({ suggestions: suggestions.value, steps: steps.value }));
/** The suggestion on the table; `undefined` when all are answered. */
export const asked = computed(() => suggestions.value[place.value]);

/** The sorts of which there are suggestions, with how many. */
export const sorts = computed(() => {
  const all = looked.value === null || looked.value === 'lacking' ? OF_NONE : looked.value.suggestions;
  return FINDERS.map(({ id, title }) => ({
    id,
    title,
    count: all.filter(({ finder }) => finder === id).length,
  })).filter(({ count }) => count > 0);
});

/** Whether the graph has not been looked through: there is none yet, or it was built anew. */
export const isNew = (): boolean =>
  looked.value === null ||
  (looked.value !== 'lacking' &&
    published.value !== null &&
    published.value.version !== looked.value.version);

/** Looks through the graph; what was decided is not among what is found. */
export async function look(): Promise<void> {
  const file = await builtGraph();
  if (file === null) {
    looked.value ??= 'lacking';
    return;
  }
  const isDecided = decidedBy(await decisions());
  const corpus = corpusOf(file, languages);
  steps.value = [];
  looked.value = {
    version: file.version,
    corpus,
    suggestions: suggestionsIn(corpus).filter(({ subject }) => !isDecided(subject)),
  };
}

/** Begins anew with another sort. */
export function choose(id: string): void {
  const gone = decidedBy(steps.value.flatMap(({ entries }) => entries));
  if (looked.value !== null && looked.value !== 'lacking')
    looked.value = {
      ...looked.value,
      suggestions: looked.value.suggestions.filter(({ subject }) => !gone(subject)),
    };
  steps.value = [];
  sort.value = id;
}

/** Answers what is asked, or skips it without an answer. */
export async function answer(given: Answer | null): Promise<void> {
  const suggestion = asked.value;
  if (busy.value || suggestion === undefined || looked.value === null || looked.value === 'lacking') return;
  busy.value = true;
  const entries = given?.entries(suggestion.subject, looked.value.corpus.actors) ?? [];
  if (entries.length === 0 || (await note(entries)))
    steps.value = [...steps.value, { at: place.value, entries }];
  busy.value = false;
}

/** Takes the last answer back, with the corrections that it made; nothing while another is being kept. */
export async function undo(): Promise<void> {
  const last = steps.value.at(-1);
  if (busy.value || last === undefined) return;
  busy.value = true;
  if (last.entries.length === 0 || (await unnote(last.entries))) steps.value = steps.value.slice(0, -1);
  busy.value = false;
}

/** From where a reader comes to an article, and what to look at first in it. Not part of the address. */
import { signal } from '@preact/signals';
import { select } from '../actions.ts';
import { selection } from '../state.ts';
import { NOTHING, type Selection } from '../view.ts';

/** A way into an article. */
export interface Arrival {
  readonly article: string;
  /** The sentence to begin with; none where it is missing. */
  readonly sentence: number | undefined;
  /** What was open before. */
  readonly from: Selection;
}

/** How the open article was come to, for the way back; null where an address led to it. */
export const arrival = signal<Arrival | null>(null);

/** What was open before the article that is open; nothing where that is none, or was not come to from anywhere. */
export function wayBack(): Selection {
  const { is, key } = { key: '', ...selection.value };
  return is === 'article' && arrival.value?.article === key ? arrival.value.from : NOTHING;
}

/** Opens an article, at a sentence if one is given. */
export function read(article: string, sentence?: number): void {
  const from = selection.value.is === 'article' ? (arrival.value?.from ?? selection.value) : selection.value;
  arrival.value = { article, sentence, from };
  select({ is: 'article', key: article });
}

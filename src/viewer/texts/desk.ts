/** Searching the texts: they are fetched when somebody first asks for them, and kept folded. */
import { computed, signal } from '@preact/signals';
import { fetchArticle } from '../model/articles.ts';
import type { ArticleHead } from '../model/graph.ts';
import { model, textQuery } from '../state.ts';
import { createTextIndex } from './text-index.ts';

/** So many files are asked for at the same time. */
const AT_ONCE = 8;
/** After so many more texts they are searched again while others still come. */
const STEP = 500;

const index = createTextIndex();
/** How many texts are here; changes as they come. */
export const ready = signal(0);
/** How many could not be had the last time. */
export const lost = signal(0);
const running = signal(false);
/** Counts up when the texts are to be searched again. */
const round = signal(0);

/** How many articles the network has now. */
export const wanted = computed(() => model.value.articles.size);
/** While this is so, hits are not all that there are. */
export const isLoading = computed(() => running.value);

/** The articles of those that are chosen whose texts fit; more come while texts do. */
export const hits = computed(() => {
  if (round.value === 0) return [];
  return index.search(textQuery.value ?? '').filter(({ article }) => model.value.articles.has(article));
});

/** Fetches the texts that are not here yet. */
export async function loadTexts(): Promise<void> {
  if (running.value) return;
  running.value = true;
  lost.value = 0;
  const missing = [...model.value.articles.values()].filter(({ id }) => !index.has(id));
  ready.value = model.value.articles.size - missing.length;
  const next = missing.values();
  await Promise.all(Array.from({ length: AT_ONCE }, () => fetchEach(next)));
  round.value += 1;
  running.value = false;
}

/** Several take from the same list, each what is next. */
async function fetchEach(heads: Iterable<ArticleHead>): Promise<void> {
  for (const head of heads) {
    const article = await fetchArticle(head.file);
    if (article) {
      index.add(head.id, article);
      ready.value += 1;
      if (ready.value % STEP === 0) round.value += 1;
    } else lost.value += 1;
  }
}

/** What the search finds beside actors: loaded when the keyboard comes to its box. */
import { computed } from '@preact/signals';
import type { ArticleHead } from '../model/graph.ts';
import { indexTitles } from '../model/title-search.ts';
import { findNotes } from '../notes/find.ts';
import { model, textQuery, whole } from '../state.ts';
import { searchTexts } from '../texts/texts.ts';
import type { Further } from './found.ts';

/** So many articles are shown below the actors. */
const MOST_ARTICLES = 5;

/** Made once for all selections of articles. */
const titles = computed(() => indexTitles(whole.value.articles.values()));

/** Makes the titles ready, so that the first key has not to wait for them. */
export async function warmUp(): Promise<void> {
  await new Promise((done) => setTimeout(done));
  void titles.value;
}

/** The chosen articles whose titles fit a query. */
export function findTitles(query: string): readonly ArticleHead[] {
  return titles.value(query, MOST_ARTICLES, ({ id }) => model.value.articles.has(id));
}

/** So many notes and views are shown. */
const MOST_NOTES = 4;

/** Shorter queries begin too many words. */
const SHORTEST = 3;

/** What fits a query, and the way to search the texts for it. */
export function findFurther(query: string): readonly Further[] {
  const { size } = model.value.articles;
  const notes = findNotes(query, MOST_NOTES);
  if (query.trim().length < SHORTEST || size === 0) return notes;
  const { offer, articles } = searchTexts.value;
  const open = () => {
    textQuery.value = query.trim();
  };
  return [...notes, { id: 'texts', name: offer(query.trim()), aside: articles(size), open, offered: true }];
}

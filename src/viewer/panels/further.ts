/** What the search finds beside actors and titles: loaded when the keyboard comes to its box. */
import { findNotes } from '../notes/find.ts';
import { model, textQuery } from '../state.ts';
import { searchTexts } from '../texts/texts.ts';
import type { Further } from './found.ts';

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

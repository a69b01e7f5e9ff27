/** The page with a small corpus in which there is something to review. */
import { expect, vi } from 'vitest';
import { modelFrom } from '../../../src/viewer/model/counted.ts';
import { loaded } from '../../../src/viewer/state.ts';
import { made } from '../../review/made.ts';
import { openPage } from '../page.ts';

/** Two articles: a noun that is none, and a slip; the articles can be fetched. */
export const ALL = made([
  'Anbetracht (place) 45 + Nordrhein-Westfalen* (place) + Nordrhein-Westfallen (place)',
  'Anbetracht (place) 45 + Nordrhein-Westfalen* (place) / Nordrhein-Westfalen* (place)',
]);

/** Shows the corpus in the page, as one that was published without a server. */
export function openReviewable(version = 'v'): void {
  openPage();
  localStorage.clear();
  const places = { actors: ALL.opened.actors.map((one, i) => ({ ...one, x: i, y: i, size: 3 })) };
  const opened = { ...ALL.opened, ...places, version };
  const model = modelFrom(opened) ?? expect.fail('no model');
  loaded.value = { is: 'ready', model, opened, version, json: async () => null };
  vi.stubGlobal('fetch', async (address: string) => {
    const id = /(a\d+)\.json/.exec(address)?.[1] ?? '';
    const article = ALL.articles.get(id);
    const file = article && { ...article, mentions: article.marks };
    return { ok: file !== undefined, status: 404, statusText: 'lost', json: async () => file };
  });
}

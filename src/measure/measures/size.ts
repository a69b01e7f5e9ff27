/** The radius at which an actor is drawn. */
import type { Measure } from '../measure.ts';

const LEAST = 3;
const MOST = 16;

/** In pixels at the camera’s rest. */
export const measure: Measure = {
  id: 'size',
  because: '3 + 13·√(articles / most articles) pixels: the area tells in how many articles an actor stands.',
  run: ({ actors }) => {
    const most = actors.reduce((max, { articles }) => Math.max(max, articles), 0);
    for (const actor of actors) actor.size = radius(actor.articles, most);
  },
};

function radius(articles: number, most: number): number {
  const share = most === 0 ? 0 : articles / most;
  return Math.round((LEAST + (MOST - LEAST) * Math.sqrt(share)) * 100) / 100;
}

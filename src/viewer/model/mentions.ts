/** Walks through the articles that mention an actor, one after the other, as far as somebody wants to read. */
import type { ArticleStore } from './articles.ts';
import type { Actor, Group, Model } from './graph.ts';
import { articlesToSearch, sentencesWith } from './sentences.ts';

/** At most this many articles are fetched only to see whether they mention an actor that stands alone. */
const MOST_BLIND = 200;

/** The sentences that mention `actor`, article by article; ends when as many articles were found as it has. */
export async function* mentionsOf(model: Model, store: ArticleStore, actor: Actor): AsyncGenerator<Group> {
  if (model.places) {
    yield* model.places.ofActor(actor.key);
    return;
  }
  const { sure, others } = articlesToSearch(model, actor);
  let found = 0;
  for (const article of [...sure, ...others.slice(0, MOST_BLIND)]) {
    if (found >= actor.articles && found >= sure.length) return;
    const head = model.articles.get(article);
    const full = head ? await store(head) : null;
    const sentences = full ? sentencesWith(full, actor.key) : [];
    if (sentences.length === 0) continue;
    found += 1;
    yield { article, sentences };
  }
}

/** Which articles of a corpus are counted. Names are found and linked in all of them: who is who does not depend on it. */

import { type Choices, written } from '../filters/index.ts';
import { UserError } from '../host/user-error.ts';
import type { Article, EntityId, Linked } from '../model.ts';
import { articleChooser } from '../occurrences/selection.ts';
import type { Digest } from '../pipeline.ts';

/** The articles of a time, a source, a language, or about somebody. */
export interface Chosen {
  readonly choices: Choices;
  /** Only articles that name one of these actors, by name or id. */
  readonly about: readonly string[];
}

/** Nothing is chosen: every article counts. */
export const ALL: Chosen = { choices: {}, about: [] };

/** What is chosen in one text; empty where all is. */
export function chosenText({ choices, about }: Chosen): string {
  const all = [...written(choices), ...about.map((name) => ['about', name])];
  return all.length === 0 ? '' : JSON.stringify(all);
}

interface Read {
  readonly articles: readonly Article[];
  readonly digests: readonly Digest[];
  readonly linked: Linked;
  /** Their places in the list of all. */
  readonly numbers: readonly number[];
}

/** The chosen ones of articles, with what they add to a graph; the lists are parallel. Throws a `UserError` for a name that nobody bears, and where none is left. */
export function chooseArticles(
  articles: readonly Article[],
  digests: readonly Digest[],
  linked: Linked,
  chosen: Chosen,
): Read {
  if (chosenText(chosen) === '') return { articles, digests, linked, numbers: [...articles.keys()] };
  const isChosen = articleChooser(chosen.choices);
  const wanted = new Set(chosen.about.flatMap((name) => actorsCalled(name, linked)));
  const kept = articles.flatMap((article, i) => {
    const isWanted =
      isChosen({ ...article, language: digests[i]?.traces.language ?? '' }) &&
      (chosen.about.length === 0 || (linked.actors[i] ?? []).some((id) => wanted.has(id)));
    return isWanted ? [i] : [];
  });
  if (kept.length === 0 && articles.length > 0)
    throw new UserError('No article of the corpus is left of what is chosen. The last graph stays.');
  const pick = <T>(list: readonly T[]): readonly T[] => kept.flatMap((i) => list[i] ?? []);
  const actors = kept.map((i) => linked.actors[i] ?? []);
  const { facets, ...told } = linked;
  return {
    articles: pick(articles),
    digests: pick(digests),
    linked: { ...told, actors, ...(facets && { facets: pick(facets) }) },
    numbers: kept,
  };
}

/** All who are called so: corpora are counted for many names at once, and an article about either is about one of them. */
function actorsCalled(name: string, { entities }: Linked): readonly EntityId[] {
  const called = entities.filter(({ id, label, names }) =>
    [id, label, ...names.map(([one]) => one)].includes(name),
  );
  if (called.length === 0) throw new UserError(`--about: no actor is called “${name}” in the articles.`);
  return called.map(({ id }) => id);
}

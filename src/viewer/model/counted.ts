/** The model of a selection of the occurrences, counted as the build counts. */
import { lazily } from '../../base/lazily.ts';
import { count } from '../../connect/count.ts';
import type { Counted } from '../../connect/counted.ts';
import { statementsIn } from '../../connect/statements.ts';
import type { Opened } from '../../occurrences/index.ts';
import { type Selection, windowIn } from '../../occurrences/selection.ts';
import { countedActors, isThere } from './counted-actors.ts';
import { countedLinks, pairsByActor } from './counted-links.ts';
import { frameOf } from './frame.ts';
import type { ArticleHead, Model } from './graph.ts';
import { placesIn } from './places.ts';
import { supportedIn } from './supported.ts';

/** Counts a selection of an opened file with `counting`; null for the file of a graph of another form. Who is not named in it is not there. */
export function modelFrom(opened: Opened, selection: Selection = {}, counting = count): Model | null {
  const frame = frameOf(opened);
  if (frame === null) return null;
  const counted = counting(opened.occurrences, { window: windowIn(opened.graph), ...selection });
  const statements = statementsIn(counted);
  const pairs = pairsByActor(counted);
  const supported = supportedIn(counted, (actor) => isThere(frame, counted, actor));
  const { degrees } = pairs;
  const actors = countedActors({ opened, frame, counted, statements, degrees, supported });
  const links = countedLinks(counted, pairs, actors, statements);
  const { title, box, redirects, map } = frame;
  const all = lazily(actors.all);
  const allLinks = lazily(links.all);
  const stated = lazily(() => ({
    actors: statements
      .subjects()
      .flatMap(([one, other]) => (other === undefined ? (actors.at(one) ?? []) : [])),
    links: links.stated(),
  }));
  return {
    ...{ title, box, redirects, map, dropped: 0 },
    ...{ counts: actors.counts, candidates: actors.candidates, actor: actors.byKey },
    ...{ link: links.link, linksOf: links.linksOf, bondsOf: links.bondsOf, linkOf: links.linkOf },
    get actors() {
      return all();
    },
    get links() {
      return allLinks();
    },
    get stated() {
      return stated();
    },
    communities: communitiesOf(frame.communities, actors.sizes),
    mostSentences: mostSentences(counted),
    articles: articlesOf(frame.articles, counted),
    places: placesIn(counted),
  };
}

/** The communities that have members in the selection, largest first. */
function communitiesOf(
  communities: Model['communities'],
  sizes: ReadonlyMap<number, number>,
): Model['communities'] {
  return communities
    .map((one) => ({ ...one, size: sizes.get(one.id) ?? 0 }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size || a.id - b.id);
}

function articlesOf(
  heads: Model['articles'],
  { occurrences, selected }: Counted,
): ReadonlyMap<string, ArticleHead> {
  const chosen = new Map<string, ArticleHead>();
  occurrences.articles.forEach(({ id }, article) => {
    const head = selected[article] === 1 ? heads.get(id) : undefined;
    if (head) chosen.set(id, head);
  });
  return chosen;
}

/** The most sentences that two actors share; 1 where nobody shares any. */
function mostSentences({ instances, pairs: { starts, ends } }: Counted): number {
  return starts.reduce((most, from, pair) => {
    const end = ends[pair] ?? 0;
    if (end - from <= most) return most;
    let sentences = 0;
    for (let i = from; i < end; i += 1) sentences += instances.leads(i);
    return Math.max(most, sentences);
  }, 1);
}

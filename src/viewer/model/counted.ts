/** The model of a selection of the occurrences, counted as the build counts. */
import { count } from '../../connect/count.ts';
import type { Counted } from '../../connect/counted.ts';
import { type RelatedBy, relatedBy } from '../../connect/related.ts';
import { seenIn } from '../../connect/seen.ts';
import type { Opened } from '../../occurrences/index.ts';
import { type Selection, windowIn } from '../../occurrences/selection.ts';
import { type CountedLinks, countedLinks } from './counted-links.ts';
import type { Actor, ArticleHead, Model } from './graph.ts';
import { modelOf, rankActors } from './parse.ts';
import { placesIn } from './places.ts';

/** Counts a selection of an opened file. Who is not named in it is not there. */
export function modelFrom(opened: Opened, selection: Selection = {}): Model | null {
  const whole = wholeOf(opened);
  if (whole === null) return null;
  const counted = count(opened.occurrences, { window: windowIn(opened.graph), ...selection });
  const numbered: (Actor | undefined)[] = new Array(opened.occurrences.actors.length);
  const related = relatedBy(counted);
  const found = countedLinks(counted, (number) => numbered[number], related);
  const actors = actorsOf(whole, counted, found, related);
  const numbers = new Map<string, number>(opened.occurrences.actors.map((id, i) => [id, i]));
  for (const actor of actors) numbered[numbers.get(actor.key) ?? -1] = actor;
  rankActors(actors, found.supporting());
  return completed(whole, { counted, found, actors });
}

interface Parts {
  readonly counted: Counted;
  readonly found: CountedLinks;
  readonly actors: readonly Actor[];
}

/** What is counted in its place; the list of all links is made when somebody asks for it. */
function completed(whole: Model, { counted, found, actors }: Parts): Model {
  let links: Model['links'] | undefined;
  const { title, communities, box, redirects, map, dropped } = whole;
  return {
    ...{ title, box, redirects, map, dropped, actors },
    communities: communitiesOf(communities, actors),
    actor: new Map(actors.map((one) => [one.key, one])),
    link: found.link,
    linksOf: found.linksOf,
    linksTo: found.linksTo,
    get links() {
      links ??= found.all();
      return links;
    },
    mostSentences: found.mostSentences(),
    articles: articlesOf(whole, counted),
    places: placesIn(counted),
  };
}

/** The communities that have members in the selection, largest first. */
function communitiesOf(communities: Model['communities'], actors: readonly Actor[]): Model['communities'] {
  const sizes = new Map<number, number>();
  for (const { community } of actors) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  return communities
    .map((one) => ({ ...one, size: sizes.get(one.id) ?? 0 }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size || a.id - b.id);
}

/** What does not depend on a selection, of each file once: its actors without counts, and no links. */
const known = new WeakMap<Opened, Model | null>();

function wholeOf(opened: Opened): Model | null {
  const before = known.get(opened);
  if (before !== undefined) return before;
  const { articles, actors: ids } = opened.occurrences;
  const model = modelOf({
    attributes: {
      ...opened.graph,
      articles: Object.fromEntries(articles.map(({ id, ...head }) => [id, head])),
    },
    nodes: opened.actors.flatMap((attributes, i) => ('x' in attributes ? [{ key: ids[i], attributes }] : [])),
    edges: [],
  });
  known.set(opened, model);
  return model;
}

function articlesOf(
  { articles }: Model,
  { occurrences, selected }: Counted,
): ReadonlyMap<string, ArticleHead> {
  const chosen = occurrences.articles.filter((_, i) => selected[i] === 1);
  return new Map(
    chosen.flatMap(({ id }) => {
      const head = articles.get(id);
      return head ? [[id, head] as const] : [];
    }),
  );
}

/** In the order of the file. */
function actorsOf({ actor }: Model, counted: Counted, { degrees }: CountedLinks, related: RelatedBy) {
  const { occurrences, presence } = counted;
  const seen = seenIn(counted);
  const dateOf = (article = -1) => occurrences.articles[article]?.date ?? '';
  return occurrences.actors.flatMap((key, i) => {
    const [mentions = 0, one] = [presence.mentions[i], actor.get(key)];
    if (mentions === 0 || !one) return [];
    const [articles = 0, degree = 0] = [presence.articles[i], degrees[i]];
    const relations = related.get(key) ?? one.relations;
    const [first, last] = [dateOf(seen.first[i]), dateOf(seen.last[i])];
    return [{ ...one, mentions, articles, degree, relations, first, last }];
  });
}

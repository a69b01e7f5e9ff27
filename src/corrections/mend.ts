/** Mends what was found in an article: names that are none, kinds that are others, names that are not those of their row. */
import { oncePer } from '../base/once.ts';
import { type LinkKnowledge, settler, shortenedIn } from '../link/index.ts';
import type { Article, Found, Kind, Mention, Row } from '../model.ts';
import { type Correction, isOf, ofVerb, type Said } from './correction.ts';
import { type Effects, reasoned } from './effects.ts';
import { type Hit, indexNames, type NameIndex } from './name-index.ts';
import { namesOfOne } from './names-of-one.ts';
import type { Reference } from './reference.ts';
import { type Retyping, retyping } from './retyping.ts';
import { reachAt } from './scope.ts';
import type { Distinct } from './verbs/distinct.ts';
import type { Ignore } from './verbs/ignore.ts';
import type { Keep } from './verbs/keep.ts';
import type { Retype } from './verbs/retype.ts';

type Mending = (Ignore | Retype | Distinct | Keep) & Said;

interface Use {
  readonly correction: Mending;
  readonly reference: Reference;
}

/** Mends the findings of one article. */
export type Mend = (article: Article, found: Found) => Found;

/** What mends by the file, and the rows that it gives. */
export interface Mender {
  readonly mend: Mend;
  readonly rows: ReadonlyMap<string, Row>;
}

/** What mends by these corrections, and notes what they did: what is no name goes first, so that its surname means somebody else. */
export function mender(
  corrections: readonly Correction[],
  knowledge: LinkKnowledge,
  effects: Effects,
): Mender {
  const kinds = retyping(corrections, knowledge, effects);
  const [ignored, others] = usesOf(corrections).map((uses) => mendingBy(uses, kinds, knowledge, effects));
  return {
    mend: (article, found) => others?.(article, ignored?.(article, found) ?? found) ?? found,
    rows: kinds.rows,
  };
}

function mendingBy(uses: readonly Use[], kinds: Retyping, knowledge: LinkKnowledge, effects: Effects): Mend {
  if (uses.length === 0) return (_, found) => found;
  const index = indexNames(
    uses.map((use) => [use.reference, use] as const),
    knowledge,
  );
  const hitsOf = hitFinder(index, knowledge, effects);
  return (article, found) => {
    const hits = hitsOf(article, found);
    const mentions = found.mentions.flatMap((mention, i) => {
      const own = hits[i] ?? [];
      return own.length === 0 ? [mention] : mended(mention, own, kinds, effects);
    });
    return mentions.every((mention, i) => mention === found.mentions[i]) &&
      mentions.length === found.mentions.length
      ? found
      : { ...found, mentions };
  };
}

/** What is said of the names of an article, by their places. */
function hitFinder(
  index: NameIndex<Use>,
  knowledge: LinkKnowledge,
  effects: Effects,
): (article: Article, found: Found) => readonly (readonly Hit<Use>[])[] {
  return (article, found) => {
    const kindOf = kindTeller(found, knowledge);
    const own = found.mentions.map((mention) =>
      index(mention, kindOf(mention)).filter(({ item: { correction, reference } }) => {
        const holds = reachAt(correction.in, article, mention) !== 'elsewhere';
        if (!holds) effects.elsewhere.add(reference);
        return holds;
      }),
    );
    const all = own.some((hits) => hits.some(isOfActor)) ? goingAlong(own, article, found, knowledge) : own;
    for (const hits of all) {
      const isIgnored = hits.some(({ item }) => item.correction.verb === 'ignore');
      // Of a name that is taken away nobody else sees anything.
      for (const { item } of hits)
        if (!isIgnored || item.correction.verb === 'ignore') effects.seen.add(item.reference);
    }
    return all;
  };
}

function kindTeller(found: Found, knowledge: LinkKnowledge): (mention: Mention) => Kind {
  const settle = settler(found.mentions, knowledge);
  return (mention) => {
    const { kind, rowId } = settle(mention);
    return rowId === undefined ? kind : (knowledge.rowById(rowId)?.kind ?? kind);
  };
}

/** Whether something is said of an actor, and so of its short names, too. */
const isOfActor = ({ item: { correction } }: Hit<Use>): boolean =>
  correction.verb === 'ignore' || correction.verb === 'retype';

/**
 * A short name goes along with the actor whom the article names whole, unless that is no actor and the article has another one of the
 * surname. A surname alone that the file names means whom the article names in no other way, unless the file speaks of this very place
 * or article.
 */
function goingAlong(
  own: readonly (readonly Hit<Use>[])[],
  article: Article,
  found: Found,
  knowledge: LinkKnowledge,
): readonly (readonly Hit<Use>[])[] {
  const shortened = shortenedIn(found, knowledge, article.text);
  const left = leftWithout(own, article, found, knowledge);
  const alongOf = oncePer((whole: readonly number[]) =>
    distinct(
      whole.flatMap((place) =>
        (own[place] ?? []).filter((hit) => isOfActor(hit) && !isOfPlace(hit, article, found.mentions[place])),
      ),
    ),
  );
  return found.mentions.map((mention, i) => {
    const hits = own[i] ?? [];
    const whole = shortened.get(i);
    if (whole === undefined) return hits;
    const along = alongOf(whole).filter(
      ({ item }) => item.correction.verb !== 'ignore' || !left.has(mention),
    );
    const isShort = whole.length > 0 && !mention.name.includes(' ');
    const meant = hits.filter((hit) => !isShort || !isOfActor(hit) || hit.item.correction.in !== undefined);
    return [...new Set([...meant, ...along])];
  });
}

/** What is said once of several names, once. */
const distinct = (hits: readonly Hit<Use>[]): readonly Hit<Use>[] => [
  ...new Map(hits.map((hit) => [hit.item, hit])).values(),
];

/** The short names that still are those of somebody when the names that are none have gone. */
function leftWithout(
  own: readonly (readonly Hit<Use>[])[],
  article: Article,
  found: Found,
  knowledge: LinkKnowledge,
): ReadonlySet<Mention> {
  const isNone = (i: number) => own[i]?.some(({ item }) => item.correction.verb === 'ignore') ?? false;
  const mentions = found.mentions.filter((_, i) => !isNone(i));
  if (mentions.length === found.mentions.length) return new Set();
  const shortened = shortenedIn({ ...found, mentions }, knowledge, article.text);
  return new Set([...shortened.keys()].flatMap((i) => mentions[i] ?? []));
}

const isOfPlace = (
  { item: { correction } }: Hit<Use>,
  article: Article,
  mention: Mention | undefined,
): boolean => mention !== undefined && reachAt(correction.in, article, mention) === 'mention';

/** What takes names away, and all else. Those about some articles come last, and hold against those about all. */
function usesOf(corrections: readonly Correction[]): readonly (readonly Use[])[] {
  const namesOf = namesOfOne(corrections);
  const ignored = ofVerb(corrections, 'ignore').flatMap((correction) =>
    correction.actors.flatMap(namesOf).map((reference) => ({ correction, reference })),
  );
  const others = [
    ...ofVerb(corrections, 'retype').flatMap((correction) =>
      namesOf(correction.actor).map((reference) => ({ correction, reference })),
    ),
    ...[...ofVerb(corrections, 'distinct'), ...ofVerb(corrections, 'keep')].flatMap((correction) =>
      correction.actors.map((reference) => ({ correction, reference })),
    ),
  ];
  const isLast = ({ correction }: Use) => Number(correction.in !== undefined);
  return [ignored, others].map((uses) => [...uses].sort((a, b) => isLast(a) - isLast(b)));
}

function mended(
  mention: Mention,
  hits: readonly Hit<Use>[],
  { retyped }: Retyping,
  effects: Effects,
): readonly Mention[] {
  const { changed } = effects;
  const ignored = hits.find(({ item }) => isOf(item.correction, 'ignore'));
  if (ignored !== undefined) {
    changed.add(ignored.item.correction);
    return [];
  }
  let result = mention;
  for (const { item } of hits) {
    const next = item.correction.verb === 'retype' ? retyped(result, item.correction) : result;
    if (next !== result) changed.add(item.correction);
    result = next;
  }
  return [unlisted(result, hits, effects)];
}

/** A name that somebody tells apart from another name of its row is not the one of the row. */
function unlisted(mention: Mention, hits: readonly Hit<Use>[], effects: Effects): Mention {
  if (mention.row === undefined) return mention;
  const own = hits.find(
    ({ item, exact }) =>
      exact &&
      item.correction.verb === 'distinct' &&
      hits.some((other) => !other.exact && other.item.correction === item.correction),
  );
  if (own === undefined) return mention;
  const { row: _, ...rest } = mention;
  return reasoned(rest, own.item.correction, mention, effects);
}

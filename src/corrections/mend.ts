/** Mends what was found in an article: names that are none, kinds that are others, names that are not those of their row. */
import { type LinkKnowledge, settler } from '../link/index.ts';
import type { Article, Found, Kind, Mention } from '../model.ts';
import {
  type Correction,
  type Distinct,
  type Ignore,
  isOf,
  type Keep,
  ofVerb,
  type Retype,
  type Said,
} from './correction.ts';
import { type Effects, reasoned } from './effects.ts';
import { type Hit, indexNames } from './name-index.ts';
import type { Reference } from './reference.ts';
import { holdsAt } from './scope.ts';

type Mending = (Ignore | Retype | Distinct | Keep) & Said;

interface Use {
  readonly correction: Mending;
  readonly reference: Reference;
}

/** Mends the findings of one article. */
export type Mend = (article: Article, found: Found) => Found;

/** What mends by these corrections, and notes what they did. */
export function mender(corrections: readonly Correction[], knowledge: LinkKnowledge, effects: Effects): Mend {
  const uses = usesOf(corrections);
  if (uses.length === 0) return (_, found) => found;
  const index = indexNames(
    uses.map((use) => [use.reference, use] as const),
    knowledge,
  );
  return (article, found) => {
    const settle = settler(found.mentions, knowledge);
    const kindOf = (mention: Mention): Kind => {
      const { kind, rowId } = settle(mention);
      return rowId === undefined ? kind : (knowledge.rowById(rowId)?.kind ?? kind);
    };
    const mentions = found.mentions.flatMap((mention) => {
      const hits = index(mention, kindOf(mention)).filter(({ item: { correction, reference } }) => {
        const holds = holdsAt(correction.in, article, mention);
        if (!holds) effects.elsewhere.add(reference);
        return holds;
      });
      const isIgnored = hits.some(({ item }) => item.correction.verb === 'ignore');
      // Of a name that is taken away nobody else sees anything.
      for (const { item } of hits)
        if (!isIgnored || item.correction.verb === 'ignore') effects.seen.add(item.reference);
      return hits.length === 0 ? [mention] : mended(mention, hits, effects);
    });
    return mentions.every((mention, i) => mention === found.mentions[i]) &&
      mentions.length === found.mentions.length
      ? found
      : { ...found, mentions };
  };
}

/** Those about some articles come last, and hold against those about all. */
function usesOf(corrections: readonly Correction[]): readonly Use[] {
  const uses = [
    ...ofVerb(corrections, 'ignore').flatMap((correction) =>
      correction.actors.map((reference) => ({ correction, reference })),
    ),
    ...ofVerb(corrections, 'retype').map((correction) => ({ correction, reference: correction.actor })),
    ...[...ofVerb(corrections, 'distinct'), ...ofVerb(corrections, 'keep')].flatMap((correction) =>
      correction.actors.map((reference) => ({ correction, reference })),
    ),
  ];
  return [...uses].sort(
    (a, b) => Number(a.correction.in !== undefined) - Number(b.correction.in !== undefined),
  );
}

function mended(mention: Mention, hits: readonly Hit<Use>[], effects: Effects): readonly Mention[] {
  const { changed } = effects;
  const ignored = hits.find(({ item }) => isOf(item.correction, 'ignore'));
  if (ignored !== undefined) {
    changed.add(ignored.item.correction);
    return [];
  }
  let result = mention;
  for (const { item } of hits) {
    const next = item.correction.verb === 'retype' ? retyped(result, item.correction, effects) : result;
    if (next !== result) changed.add(item.correction);
    result = next;
  }
  return [unlisted(result, hits, effects)];
}

function retyped(mention: Mention, correction: Retype & Said, effects: Effects): Mention {
  if (mention.row !== undefined && mention.kind === correction.to) return mention;
  const { row: _, ...rest } = mention;
  return reasoned({ ...rest, kind: correction.to }, correction, mention, effects);
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

/**
 * Settles names that one article shows under two kinds. Kinds never merge, with one exception: mentions without a gazetteer row
 * that share a name within an article all go with the kind that has the most evidence (then the most mentions, then the order
 * person, organization, place). Mentions with a row keep the kind of their row and have no vote.
 */
import { addTo } from '../base/add-to.ts';
import { KINDS, type Kind, type Mention } from '../model.ts';
import { foldWords } from '../spelling/fold.ts';

interface Votes {
  readonly weight: number;
  readonly count: number;
}

/** Gives the kind by which a rowless mention of the article is to be taken. */
export function kindVotes(mentions: readonly Mention[]): (mention: Mention) => Kind {
  const split = namesWithSeveralKinds(mentions);
  if (split.size === 0) return (mention) => mention.kind;
  const winners = winnersOf(
    mentions.filter(({ name, row }) => row === undefined && split.has(foldWords(name))),
  );
  return (mention) => winners.get(foldWords(mention.name)) ?? mention.kind;
}

function namesWithSeveralKinds(mentions: readonly Mention[]): ReadonlySet<string> {
  const first = new Map<string, Kind>();
  const split = new Set<string>();
  for (const { name, kind, row } of mentions) {
    if (row !== undefined) continue;
    const key = foldWords(name);
    const before = first.get(key);
    if (before === undefined) first.set(key, kind);
    else if (before !== kind) split.add(key);
  }
  return split;
}

function winnersOf(mentions: readonly Mention[]): ReadonlyMap<string, Kind> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = foldWords(mention.name);
    addTo(groups, key, mention);
  }
  return new Map([...groups].map(([key, same]) => [key, winner(same)] as const));
}

function winner(same: readonly Mention[]): Kind {
  const ranked = KINDS.map((kind) => ({ kind, ...votes(same.filter((mention) => mention.kind === kind)) }));
  ranked.sort((a, b) => b.weight - a.weight || b.count - a.count);
  return ranked[0]?.kind ?? 'person';
}

function votes(mentions: readonly Mention[]): Votes {
  const weight = mentions
    .flatMap(({ evidence }) => evidence)
    .reduce((sum, witness) => sum + witness.weight, 0);
  return { weight, count: mentions.length };
}

/** Hands the decisions about who is who to linking: `same` as bonds, `distinct` as cuts with sides, `rename` as names to be shown. */

import { createUnion } from '../base/union.ts';
import type { Bond, Bound, Decided, Decisions, LinkKnowledge, Reach, Side } from '../link/index.ts';
import { type Article, isRowId, KINDS, type Kind } from '../model.ts';
import { type Correction, ofVerb, type Said } from './correction.ts';
import { canJoin, type Effects, meet } from './effects.ts';
import { evidenceOf } from './evidence.ts';
import { keysOfSame } from './keys.ts';
import { type Hit, indexNames } from './name-index.ts';
import type { Reference } from './reference.ts';
import { isPlace, reachAt } from './scope.ts';
import { verbOf } from './verbs/index.ts';
import type { Rename } from './verbs/rename.ts';
import type { Same } from './verbs/same.ts';

/** A name of a correction that has something to say of its actor. */
type Use =
  | {
      readonly is: 'bound';
      readonly correction: Same & Said;
      readonly reference: Reference;
      readonly bond: Bond;
      readonly place: number;
    }
  | {
      readonly is: 'side';
      readonly correction: Correction;
      readonly reference: Reference;
      readonly place: number;
    }
  | { readonly is: 'shown'; readonly correction: Rename & Said; readonly reference: Reference };

/** The articles by id, of which decisions may be about some only. */
export type ArticleOf = (id: string) => Article | undefined;

/** The decisions of these corrections; notes what they did. */
export function decisionsOf(
  corrections: readonly Correction[],
  knowledge: LinkKnowledge,
  articleOf: ArticleOf,
  effects: Effects,
): Decisions | undefined {
  const classes = classesOf(ofVerb(corrections, 'same'), knowledge);
  const uses: readonly Use[] = [
    ...classes.flatMap(({ uses }) => uses),
    ...sidesOf(corrections),
    ...namesOf(corrections),
  ];
  if (!corrections.some(({ verb }) => verbOf(verb)?.toLinking)) return undefined;
  const indexes = new Map(
    KINDS.map((kind) => {
      const ofKind = uses.filter((use) => use.is !== 'bound' || use.bond.kind === kind);
      return [
        kind,
        indexNames(
          ofKind.map((use) => [use.reference, use] as const),
          knowledge,
        ),
      ] as const;
    }),
  );
  const byBond = new Map(classes.map(({ bond, uses }) => [bond, uses] as const));
  return {
    of: (id, mention, kind) => {
      const hits = indexes.get(kind)?.(mention, kind) ?? [];
      const evidence = effects.reasons.get(mention) ?? [];
      if (hits.length === 0 && evidence.length === 0) return undefined;
      const article = articleOf(id) ?? { id, text: '' };
      return { ...decided(hits, (said) => reachAt(said.in, article, mention), effects), evidence };
    },
    onJoined: (bond) => {
      for (const { correction } of byBond.get(bond) ?? [])
        if (canJoin(correction, bond.kind, effects)) effects.changed.add(correction);
    },
  };
}

function decided(
  hits: readonly Hit<Use>[],
  reachOf: (said: Said) => Reach,
  effects: Effects,
): Omit<Decided, 'evidence'> {
  const { seen, elsewhere, changed } = effects;
  const bounds: Bound[] = [];
  const sides: Side[] = [];
  let shown: Decided['shown'];
  for (const { item, exact } of hits) {
    const reach = reachOf(item.correction);
    const holds = reach !== 'elsewhere' || isMeantEverywhere(item);
    (holds ? seen : elsewhere).add(item.reference);
    if (item.is === 'bound') {
      meet(item.correction, item.bond.kind, item.reference, effects);
      bounds.push(boundOf(item, reach));
    }
    if (!holds) continue;
    if (item.is === 'side' && (exact || isOnly(item, hits)))
      sides.push({ cut: item.correction, place: item.place, evidence: evidenceOf(item.correction, 'actor') });
    if (item.is === 'shown') {
      changed.add(item.correction);
      shown ??= { label: item.correction.to, evidence: evidenceOf(item.correction, 'actor') };
    }
  }
  const isLocal = hits.some(({ item }) => item.correction.in !== undefined);
  return { bounds, sides, isLocal, ...(shown !== undefined && { shown }) };
}

const boundOf = (
  { bond, place, correction }: Extract<Use, { readonly is: 'bound' }>,
  reach: Reach,
): Bound => ({
  bond,
  place,
  evidence: [evidenceOf(correction, 'actor')],
  reach,
});

/** Of what is said of one place, the first name stands there; the others say who is meant, wherever they stand. */
const isMeantEverywhere = (use: Use): boolean =>
  use.is !== 'shown' && isPlace(use.correction.in) && use.place > 0;

/** Whether no other name of the cut fits, be it better or as well. */
const isOnly = (use: Extract<Use, { readonly is: 'side' }>, hits: readonly Hit<Use>[]): boolean =>
  hits.every(
    ({ item }) => item.is !== 'side' || item.correction !== use.correction || item.place === use.place,
  );

interface Class {
  readonly bond: Bond;
  readonly uses: readonly Extract<Use, { readonly is: 'bound' }>[];
}

/** What is one, be it by way of several corrections, as one bond for each kind. */
function classesOf(all: readonly (Same & Said)[], knowledge: LinkKnowledge): readonly Class[] {
  const union = createUnion<string>();
  for (const one of all) for (const keys of keysOfSame(one)) union.join(keys);
  const members = new Map<
    string,
    { readonly kind: Kind; readonly named: (readonly [Same & Said, Reference])[] }
  >();
  for (const one of all) {
    for (const keys of keysOfSame(one)) {
      const first = union.first(keys[0] ?? '');
      const kind = KINDS.find((kind) => first.split('\n')[1] === kind) ?? 'person';
      const known = members.get(first) ?? { kind, named: [] };
      members.set(first, known);
      for (const actor of one.actors) known.named.push([one, actor]);
    }
  }
  return [...members.values()].map(({ kind, named }) => {
    const references = named.map(([, reference]) => reference);
    const bond = bondOf(kind, references, knowledge);
    const uses = named.map(
      ([correction, reference], place) => ({ is: 'bound', correction, reference, bond, place }) as const,
    );
    return { bond, uses };
  });
}

/** The first row, and the first name that is more than a surname. */
function bondOf(kind: Kind, references: readonly Reference[], { nameOf, rowById }: LinkKnowledge): Bond {
  const rows = references.flatMap((one) => ('row' in one && isRowId(one.row) ? [one.row] : []));
  const row = rows.find((id) => rowById(id)?.kind === kind);
  const names = references.flatMap((one) => ('name' in one ? [one.name] : []));
  const full = names.find((name) => nameOf(kind, name).person?.given !== '');
  return { kind, name: full ?? names[0] ?? '', ...(row !== undefined && { row }) };
}

const sidesOf = (corrections: readonly Correction[]): readonly Use[] =>
  ofVerb(corrections, 'distinct').flatMap((correction) =>
    correction.actors.map((reference, place) => ({ is: 'side', correction, reference, place }) as const),
  );

const namesOf = (corrections: readonly Correction[]): readonly Use[] =>
  ofVerb(corrections, 'rename').map(
    (correction) => ({ is: 'shown', correction, reference: correction.actor }) as const,
  );

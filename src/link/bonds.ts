/** Obeys bonds: what somebody has made one is one actor, within an article and across the corpus. */
import type { EntityId } from '../model.ts';
import type { Appearance } from './appearance.ts';
import type { Bond, Bound, Decisions, Reach } from './decisions.ts';
import { idOfName } from './ids.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { isShort, isShortened, type Local } from './local.ts';

const NONE: readonly Bound[] = [];

/** The flag of the row of a name that somebody has added: bound to others it is one of their names, and gives no id. */
export const ADDED = 'added';

/** The actor of the scene that somebody has made one with a mention. A surname alone means many: a bond that is not about this article binds only who has no other name. */
export function actorByBond(appearance: Appearance, locals: readonly Local[]): Local | undefined {
  const bounds = (appearance.decided?.bounds ?? NONE).filter(
    ({ reach }) => reach !== 'elsewhere' && (reach !== 'corpus' || !isShort(appearance)),
  );
  if (bounds.length === 0) return undefined;
  return locals.find(
    (local) =>
      local.kind === appearance.kind &&
      bindingOf(local).some(({ bond }) => bounds.some((own) => own.bond === bond)),
  );
}

/** The bonds of an actor of an article. */
export function boundsOf(local: Local): readonly Bound[] {
  if (local.appearances.every(({ decided }) => decided === undefined)) return NONE;
  return local.appearances.flatMap((appearance) =>
    (appearance.decided?.bounds ?? NONE).filter(
      ({ reach }) => isTold(reach) || !isShortened(local, appearance),
    ),
  );
}

/** The bonds that bind an actor of an article, and do not only tell whom they mean. */
export const bindingOf = (local: Local): readonly Bound[] =>
  boundsOf(local).filter(({ reach }) => reach !== 'elsewhere');

/** Whether somebody speaks of an article or a place, where a surname alone means one person. */
export const isTold = (reach: Reach): boolean => reach === 'article' || reach === 'mention';

/** What is known of the bonds of a corpus. */
export interface Bonds {
  /** Takes note of an actor of an article before any is settled. */
  readonly note: (local: Local) => void;
  /** The actor that the bonds of a local make it, of which `natural` gives what it would be without. */
  readonly actorOf: (local: Local, natural: () => EntityId) => EntityId | undefined;
  /** Takes note of whom a name means that bonds of other articles refer to. */
  readonly witness: (local: Local, id: EntityId) => void;
  /** The actor that has taken over the id of a row. */
  readonly current: (id: EntityId) => EntityId;
}

interface Ranked {
  readonly rank: number;
  readonly id: EntityId;
}

/** The bonds where nobody has decided anything. */
const NO_BONDS: Bonds = {
  note: () => {},
  actorOf: () => undefined,
  witness: () => {},
  current: (id) => id,
};

/** Opens the bonds between names that stand for one actor, and none is known yet: they come article by article. */
export const createBonds = ({ nameOf, decisions }: LinkKnowledge): Bonds =>
  decisions === undefined ? NO_BONDS : bondsOf(decisions, nameOf);

function bondsOf(decisions: Decisions, nameOf: LinkKnowledge['nameOf']): Bonds {
  const joined = new Map<Bond, Bond>();
  const rows = new Map<Bond, Ranked>();
  const meant = new Map<Bond, Ranked>();
  const natural = new Map<Bond, Set<EntityId>>();
  const moved = new Map<EntityId, Bond>();
  const firstOf = (bond: Bond): Bond => {
    const next = joined.get(bond);
    return next === undefined ? bond : firstOf(next);
  };
  const idOf = (bond: Bond): EntityId => {
    const first = firstOf(bond);
    if (first.row !== undefined) return `e:${first.row}`;
    return rows.get(first)?.id ?? idOfName(first.kind, nameOf(first.kind, first.name));
  };
  return {
    note: (local) => {
      const [first, ...others] = bindingOf(local).filter(({ reach }) => reach === 'corpus');
      if (first === undefined) return;
      const root = firstOf(first.bond);
      for (const { bond } of others) if (firstOf(bond) !== root) joined.set(firstOf(bond), root);
      if (local.rowId === undefined) return;
      if (!local.row?.flags.includes(ADDED)) lower(rows, root, { rank: first.place, id: `e:${local.rowId}` });
      moved.set(`e:${local.rowId}`, root);
    },
    actorOf: (local, without) => {
      const bounds = bindingOf(local);
      const bound = bounds.find(({ reach }) => isTold(reach)) ?? bounds[0];
      if (bound === undefined) return undefined;
      const { bond } = bound;
      const here = isTold(bound.reach);
      const own = without();
      const told = here ? meant.get(bond)?.id : undefined;
      const id = here ? (told ?? (isKnownInFull(local) ? own : idOf(bond))) : idOf(bond);
      const before = natural.get(bond) ?? new Set();
      natural.set(bond, before.add(own));
      if (before.size > 1 || (here && own !== id) || placesOf(local, bond) > 1) decisions.onJoined(bond);
      return id;
    },
    witness: (local, id) => {
      for (const { bond, place, reach } of boundsOf(local))
        if (reach === 'elsewhere')
          lower(meant, bond, { rank: local.rowId === undefined ? 1 + place : 0, id });
    },
    current: (id) => {
      const bond = moved.get(id);
      return bond === undefined ? id : idOf(bond);
    },
  };
}

function lower(best: Map<Bond, Ranked>, bond: Bond, one: Ranked): void {
  const before = best.get(bond);
  if (before === undefined || one.rank < before.rank) best.set(bond, one);
}

const isKnownInFull = ({ kind, rowId, full }: Local): boolean =>
  kind !== 'person' || rowId !== undefined || full.length > 0;

/** How many of the names that a bond holds together the mentions of an actor bear; what two of them have in common counts once. */
function placesOf(local: Local, bond: Bond): number {
  const places = local.appearances.flatMap(({ decided }) => {
    const own = (decided?.bounds ?? NONE).filter((one) => one.bond === bond).map(({ place }) => place);
    return own.length === 0 ? [] : [Math.min(...own)];
  });
  return new Set(places).size;
}

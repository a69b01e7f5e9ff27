/** The register of actors: takes articles one by one or many at once, and never changes an id it has given. */
import { by } from '../base/order.ts';
import type { Entity, EntityId, Found } from '../model.ts';
import { isAcronym } from './acronym.ts';
import { localActors } from './article.ts';
import { type Bonds, bindingOf, createBonds, isTold } from './bonds.ts';
import { idIn } from './ids.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { emptyKnown, isOther, type Known, noteActor, noteNames } from './known.ts';
import { addOnce, type Local } from './local.ts';
import { REASONS } from './reasons/index.ts';
import { isSlip } from './reasons/slip.ts';
import { addLocal, describe, openTally, type Tally } from './tally.ts';

/** Gives the text of an article by its id; without, brackets and forms of address are not seen. */
export type Texts = (article: string) => string | undefined;

export interface Register {
  /** The actor of each mention of an article, known from earlier articles or new. */
  readonly resolve: (found: Found, text?: string) => readonly EntityId[];
  /** The same for many articles, each of which knows what all of them say. */
  readonly resolveAll: (founds: readonly Found[], texts?: Texts) => readonly (readonly EntityId[])[];
  /** All actors so far, by id. */
  readonly entities: () => readonly Entity[];
}

interface Scanned {
  readonly article: string;
  readonly locals: readonly Local[];
  /** When each of them is settled. */
  readonly turns: Turn[];
  readonly actors: EntityId[];
}

const FAR = REASONS.filter(({ far }) => far !== undefined);

/** An empty register. */
export function createRegister(knowledge: LinkKnowledge): Register {
  const known = emptyKnown(knowledge);
  const bonds = createBonds(knowledge);
  const tallies = new Map<EntityId, Tally>();
  const mentionsIn = new Map(knowledge.languages.map((code) => [code, 0]));

  const resolveAll: Register['resolveAll'] = (founds, texts) => {
    const articles = founds.map((found): Scanned => {
      return {
        article: found.article,
        locals: localActors(found, knowledge, texts?.(found.article)),
        turns: [],
        actors: [],
      };
    });
    for (const { language, mentions } of founds) {
      const before = mentionsIn.get(language);
      if (before !== undefined) mentionsIn.set(language, before + mentions.length);
    }
    for (const { locals } of articles) {
      for (const local of locals) {
        noteNames(known, local);
        bonds.note(local);
      }
    }
    for (const { locals, turns } of articles) turns.push(...locals.map((local) => turnOf(local, known)));
    for (const turn of TURNS) settle(articles, known, bonds, tallies, turn);
    return articles.map(({ actors }) => actors);
  };

  return {
    resolve: (found, text) => resolveAll([found], () => text)[0] ?? [],
    resolveAll,
    entities: () => {
      const language = mostIn(mentionsIn);
      return [...tallies.values()]
        .map((tally) => describe(tally, language, knowledge.upright))
        .sort(by(({ id }) => id));
    },
  };
}

/** The key with the highest count, the first of several. */
function mostIn(counts: ReadonlyMap<string, number>): string {
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? '';
}

/**
 * Who is settled first: who has been made one with others, so that their names are known; who is named in full; whose name is a slip of
 * one; whom somebody has told apart in one article; at last those of whom only a short form is known.
 */
const TURNS = ['bound', 'named', 'slip', 'told', 'short'] as const;
type Turn = (typeof TURNS)[number];

function turnOf(local: Local, known: Known): Turn {
  const bounds = bindingOf(local);
  if (bounds.some(({ reach }) => isTold(reach))) return 'told';
  if (bounds.length > 0) return 'bound';
  if (!isNamed(local)) return 'short';
  return isSlip(local, known) ? 'slip' : 'named';
}

/** Settles the actors whose turn it is. */
function settle(
  articles: readonly Scanned[],
  known: Known,
  bonds: Bonds,
  tallies: Map<EntityId, Tally>,
  turn: Turn,
): void {
  for (const { article, locals, turns, actors } of articles) {
    for (const [i, local] of locals.entries()) {
      if (turns[i] !== turn) continue;
      const natural = () => identify(article, local, known, bonds);
      const id = bonds.actorOf(local, natural) ?? natural();
      const tally = tallies.get(id) ?? openTally(id, local.kind);
      tallies.set(id, tally);
      addLocal(tally, local);
      noteActor(known, local, id);
      bonds.witness(local, id);
      for (const { index } of local.appearances) actors[index] = id;
    }
  }
}

function identify(article: string, local: Local, known: Known, bonds: Bonds): EntityId {
  for (const reason of FAR) {
    const far = reason.far?.(local, known);
    if (far === undefined) continue;
    const id = bonds.current(far);
    if (isOther(known, id, local)) continue;
    if (known.actors.has(id)) addOnce(local.because, reason.id);
    return id;
  }
  return idIn(article, local, known);
}

/** Whether more is known of the actor than a surname or an unexplained acronym. */
function isNamed(local: Local): boolean {
  if (local.rowId !== undefined || local.full.length > 0) return true;
  return local.kind !== 'person' && local.appearances.some(({ mention }) => !isAcronym(mention.name));
}

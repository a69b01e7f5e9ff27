/** Looking around in an article for the person a mention may mean. */

import type { Mention } from '../model.ts';
import { type Appearance, isHeadline, isWellFormed, rank } from './appearance.ts';
import { isBlocked, type Local, openRow } from './local.ts';
import { isFull, type PersonName } from './person-name.ts';
import { actorsByTrace, type Scene, settleIn, type Trace } from './scene.ts';

/** Whom to look for: somebody whose full name has one of the traces, and fits. */
export interface Wanted {
  readonly traces: readonly Trace[];
  readonly fits: (full: PersonName) => boolean;
}

/** The fitting person, if there is exactly one in the article. */
export function onlyOne(appearance: Appearance, scene: Scene, wanted: Wanted): Local | undefined {
  const [only, ...others] = allOf(appearance, scene, wanted);
  return others.length === 0 ? only : undefined;
}

/** Whether a person is named in full before a mention. */
export const isNamedBefore = (local: Local, appearance: Appearance): boolean =>
  lastBefore(local, appearance) !== undefined;

/** By how much the best bearer of a surname must be ahead of the next one. */
const MARGIN = 2;
/** For each mention up to three. */
const MENTION = 2;
const MOST_MENTIONS = 3;
/** For each doubling of that, and of full names in the whole article: whom it is about, its readers know by the surname. */
const MOST_DOUBLINGS = 3;
const FAME = 2;
const ADDRESS = 4;
const FRAGMENT = -4;
/** Kin of somebody else of the surname. */
const KIN = -6;
/** Named in full, or named at all, in this sentence or the one before; named a little earlier. */
const JUST_INTRODUCED = 5;
const JUST_NAMED = 3;
const NAMED_NEARBY = 1;
const NEARBY = 4;
/** A famous namesake by whose surname the body of the article, which begins here at the latest, calls him early. */
const EARLY = 4;
const BODY = 2;

interface Bearer {
  readonly score: number;
  readonly local: () => Local;
}

/**
 * The bearer of a surname whom a mention means. Several are scored: how often the article names them in full, whether news knows
 * them by the surname, form of address, then nearness. A headline hears of the whole article. Below a margin it may be either: `undefined`.
 */
export function bearerOf(appearance: Appearance, scene: Scene, wanted: Wanted): Local | undefined {
  const locals = allOf(appearance, scene, wanted);
  const [first] = locals;
  if (first === undefined) return undefined;
  const rival = famousRival(appearance, scene, locals);
  if (locals.length === 1 && rival === undefined) return first;
  const bearers = locals.map(
    (local): Bearer => ({
      score: scoreOf(local, appearance, scene) + (locals.length > 1 ? kinship(local, appearance, scene) : 0),
      local: () => local,
    }),
  );
  const [best, next] = [...bearers, ...(rival ? [rival] : [])].sort((a, b) => b.score - a.score);
  if (best === undefined || (next !== undefined && best.score - next.score < MARGIN)) return undefined;
  return best.local();
}

/** Those whom a surname may mean, where it may mean several. */
export function rivalsOf(appearance: Appearance, scene: Scene, wanted: Wanted): readonly Local[] {
  const locals = allOf(appearance, scene, wanted);
  return locals.length > 1 ? locals : [];
}

function scoreOf(local: Local, appearance: Appearance, { knowledge }: Scene): number {
  const { mention, gender } = appearance;
  const heard = local.appearances.filter((other) => isHeardBefore(other, appearance));
  const anchors = local.appearances.filter(isAnchor);
  const told = local.appearances.find((other) => other.gender !== undefined)?.gender;
  const isFragment = anchors.length === 1 && anchors.every((anchor) => !isWellFormed(anchor, knowledge));
  return (
    MENTION * Math.min(heard.length, MOST_MENTIONS) +
    doublings(heard.length / MOST_MENTIONS) +
    doublings(anchors.length) +
    (local.row?.flags.includes('famous') ? FAME : 0) +
    (gender !== undefined && gender === told ? ADDRESS : 0) +
    (isFragment ? FRAGMENT : 0) +
    nearness(local, mention)
  );
}

/** What it costs to be named as kin where somebody else of the surname was named before. */
function kinship(local: Local, appearance: Appearance, { appearances }: Scene): number {
  const kin = local.appearances.find((other) => other.isKin && isHeardBefore(other, appearance));
  const isOther = (other: Appearance): boolean =>
    other.person?.bare === kin?.person?.bare && !local.appearances.includes(other);
  const isOfAnother = appearances.some(
    (other) => other.mention.start < (kin?.mention.start ?? 0) && isOther(other),
  );
  return isOfAnother ? KIN : 0;
}

/** Whether a mention knows of another one: a headline hears of the whole article. */
const isHeardBefore = ({ mention }: Appearance, appearance: Appearance): boolean =>
  isHeadline(appearance) || mention.start < appearance.mention.start;

const doublings = (times: number): number => Math.min(MOST_DOUBLINGS, Math.max(0, Math.log2(times)));

function nearness({ appearances }: Local, { start, sentence }: Mention): number {
  const before = appearances.filter(({ mention }) => mention.start < start);
  const distance = (named: readonly Appearance[]): number =>
    Math.min(...named.map(({ mention }) => sentence - mention.sentence));
  if (distance(before.filter(isAnchor)) <= 1) return JUST_INTRODUCED;
  const near = distance(before);
  if (near <= 1) return JUST_NAMED;
  return near <= NEARBY ? NAMED_NEARBY : 0;
}

/**
 * Somebody whom news knows by the surname, though the article does not name him in full: he is meant where the body of the article
 * uses the surname before it names any bearer in full. (A headline does so with everybody.)
 */
function famousRival(appearance: Appearance, scene: Scene, locals: readonly Local[]): Bearer | undefined {
  const { person, mention, gender } = appearance;
  if (person === undefined || isFull(person)) return undefined;
  const [row, ...others] = scene.knowledge.named(mention.name, 'surname');
  if (row === undefined || others.length > 0 || locals.some(({ rowId }) => rowId === row.id))
    return undefined;
  if (gender !== undefined && row.flags.includes(gender === 'f' ? 'm' : 'f')) return undefined;
  const known = scene.byRow.get(row.id);
  return {
    score: (isUsedEarly(person.bare, scene, locals) ? EARLY : 0) + (known ? nearness(known, mention) : 0),
    local: () => known ?? settleIn(scene, openRow(row, scene.knowledge.namesOf(row))),
  };
}

function isUsedEarly(bare: string, { appearances }: Scene, locals: readonly Local[]): boolean {
  const firstInFull = Math.min(
    ...locals.flatMap((local) => local.appearances.filter(isAnchor).map(({ mention }) => mention.start)),
  );
  return appearances.some(
    ({ person, mention }) =>
      person?.bare === bare && !isFull(person) && mention.sentence >= BODY && mention.start < firstInFull,
  );
}

/** All whom a mention may mean. */
export function allOf(appearance: Appearance, scene: Scene, { traces, fits }: Wanted): readonly Local[] {
  return actorsByTrace(scene, traces).filter((local) =>
    local.printed.some((name) => fits(name) && !isBlocked(appearance, local, name)),
  );
}

function lastBefore(local: Local, { mention }: Appearance): Appearance | undefined {
  let last: Appearance | undefined;
  for (const anchor of local.appearances) {
    const { start } = anchor.mention;
    if (!isAnchor(anchor) || start >= mention.start) continue;
    if (last === undefined || start > last.mention.start) last = anchor;
  }
  return last;
}

function isAnchor(appearance: Appearance): boolean {
  return rank(appearance) < 3;
}

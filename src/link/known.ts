/** What is known of the actors of the corpus so far; grows only. */
import { addTo } from '../base/add-to.ts';
import { countUpFor } from '../base/count-up.ts';
import type { EntityId, Kind, Row } from '../model.ts';
import { isAcronym } from '../spelling/acronym.ts';
import { type Appearance, isWellFormed } from './appearance.ts';
import { namesClash } from './blockers.ts';
import { areApart, type Side } from './decisions.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { type Local, lastingForms } from './local.ts';
import { createNearNames, type NearNames } from './near-names.ts';
import { nearKeys } from './near-people.ts';
import type { PersonName } from './person-name.ts';

/** Everybody whose name has one key. */
interface Namesakes {
  /** By the whole name. */
  readonly seen: Map<string, PersonName>;
  readonly settled: Map<string, { readonly name: PersonName; readonly id: EntityId }>;
}

/** A full name as the corpus uses it. */
export interface Usage {
  readonly name: PersonName;
  /** How many articles print it. */
  articles: number;
  /** Whether it is a name of a row. */
  listed: boolean;
}

/** Full names of one given name and one surname, whatever stands between. */
export interface Called {
  /** One of them. */
  readonly name: PersonName;
  readonly usages: Usage[];
  /** Whether one of them is a name of a row, where that is asked. */
  listed: boolean;
}

/** The actors of the articles before, by all that can call them up again. */
export interface Known {
  readonly knowledge: LinkKnowledge;
  /** The actor by kind and folded form; `several` where two listed actors share it. */
  readonly forms: Map<string, EntityId | 'several'>;
  readonly people: Map<string, Namesakes>;
  /** By key: how often full names are used. */
  readonly usages: Map<string, Usage>;
  /** Names that others may be slips of, by what these share with them. */
  readonly frequent: Map<number, Called[]>;
  /** Listed names of bodies and places that others may be slips of; they give keys of `forms`. */
  readonly bodies: Readonly<Record<Exclude<Kind, 'person'>, NearNames>>;
  /** By what they sound like in some language: full names. */
  readonly sounds: Map<string, Called[]>;
  /** By short form (surname, acronym): the actors it may stand for, with the number of articles that use their long form. */
  readonly owners: Map<string, Map<EntityId, number>>;
  readonly rows: Map<EntityId, Row>;
  readonly settledAs: WeakMap<Local, EntityId>;
  /** All actors settled so far. */
  readonly actors: Set<EntityId>;
  /** On which sides of decisions the settled actors are. */
  readonly sides: Map<EntityId, Side[]>;
}

/** Knows no listed name yet. */
export const noBodies = (): Known['bodies'] => ({
  organization: createNearNames(),
  place: createNearNames(),
});

/** What is known of a corpus before its first article. */
export function emptyKnown(knowledge: LinkKnowledge): Known {
  return {
    knowledge,
    forms: new Map(),
    people: new Map(),
    usages: new Map(),
    frequent: new Map(),
    bodies: noBodies(),
    sounds: new Map(),
    owners: new Map(),
    rows: new Map(),
    settledAs: new WeakMap(),
    actors: new Set(),
    sides: new Map(),
  };
}

/**
 * The key of a form, long or short, within its kind.
 * @example
 * formKey('person', 'malley') // 'person/malley'
 */
export function formKey(kind: Kind, folded: string): string {
  return `${kind}/${folded}`;
}

/** Takes note of the full names of an actor of so many articles before it is settled, so that contradicting names are known in time. */
export function noteNames(known: Known, local: Local, articles = 1): void {
  for (const name of local.full) {
    namesakes(known, name.key).seen.set(name.whole, name);
    noteUsage(known, name, local, articles);
  }
  if (local.rowId === undefined) return;
  const id: EntityId = `e:${local.rowId}`;
  if (local.row) known.rows.set(id, local.row);
  noteForms(known, local, id);
  noteBody(known.bodies, local);
}

/** Takes note of the names of a listed body or place. */
export function noteBody(bodies: Known['bodies'], local: Local): void {
  const { kind } = local;
  if (kind !== 'person') for (const [slug, form] of bodyNames(local)) bodies[kind].add(slug, form);
}

/** The names of a listed body or place, each with the form by which the actor is found. */
export const bodyNames = ({ kind, appearances }: Local): readonly (readonly [slug: string, form: string])[] =>
  appearances.flatMap(({ slug, key, listed }) =>
    [{ slug, key }, ...listed].map((name) => [name.slug, formKey(kind, name.key)] as const),
  );

/** Whether somebody has decided that an actor is not the one of an article. */
export const isOther = (known: Known, id: EntityId, { sides }: Local): boolean =>
  sides.length > 0 && areApart(sides, known.sides.get(id) ?? []);
/** From this many articles on a name may be the right one of a slip. */
export const FREQUENT = 10;

function noteUsage(known: Known, name: PersonName, { rowId, printed }: Local, articles: number): void {
  const before = known.usages.get(name.letters);
  const usage = before ?? { name, articles: 0, listed: false };
  if (before === undefined) {
    known.usages.set(name.letters, usage);
    calledLike(known.sounds, name, name.sounds).usages.push(usage);
  }
  const wasRight = usage.listed || usage.articles >= FREQUENT;
  if (printed.includes(name)) usage.articles += articles;
  if (rowId !== undefined && !usage.listed) {
    usage.listed = true;
    calledLike(known.sounds, usage.name, usage.name.sounds).listed = true;
  }
  if (wasRight || !(usage.listed || usage.articles >= FREQUENT)) return;
  calledLike(known.frequent, usage.name, nearKeys(name)).usages.push(usage);
}

/** Those who are called like somebody, under all keys of their given name and surname. */
function calledLike<K>(all: Map<K, Called[]>, name: PersonName, keys: readonly K[]): Called {
  const [first] = keys;
  const alike = first === undefined ? undefined : all.get(first);
  const found = alike?.find((one) => one.name.given === name.given && one.name.bare === name.bare);
  if (found !== undefined) return found;
  const called: Called = { name, usages: [], listed: false };
  for (const key of new Set(keys)) addTo(all, key, called);
  return called;
}

/** Takes note of the actor that one of so many articles was settled as. */
export function noteActor(known: Known, local: Local, id: EntityId, articles = 1): void {
  known.actors.add(id);
  if (local.sides.length > 0) known.sides.set(id, [...(known.sides.get(id) ?? []), ...local.sides]);
  if (local.rowId === undefined) noteForms(known, local, id);
  known.settledAs.set(local, id);
  for (const [short, isLong] of shortForms(local, known)) {
    const key = formKey(local.kind, short);
    countUpFor(known.owners, key, id, isLong ? articles : 0);
  }
}

function noteForms(known: Known, local: Local, id: EntityId): void {
  for (const form of fullForms(local))
    noteForm(known, formKey(local.kind, form), id, local.rowId !== undefined);
  for (const name of local.full) {
    const { settled } = namesakes(known, name.key);
    if (!settled.has(name.whole)) settled.set(name.whole, { name, id });
  }
}

function fullForms(local: Local): readonly string[] {
  return local.kind === 'person' ? local.full.map(({ letters }) => letters) : lastingForms(local);
}

function noteForm(known: Known, key: string, id: EntityId, listed: boolean): void {
  const before = known.forms.get(key);
  if (before === undefined) known.forms.set(key, id);
  else if (listed && before !== id && before !== 'several' && known.rows.has(before))
    known.forms.set(key, 'several');
}

/** The short forms an actor can go by, and whether the article uses its long form. */
function shortForms(local: Local, known: Known): ReadonlyMap<string, boolean> {
  const shorts = new Map<string, boolean>();
  for (const name of local.full) if (local.rowId !== undefined) shorts.set(name.bare, false);
  for (const appearance of local.appearances) {
    const { person, partner, mention, key } = appearance;
    if (person !== undefined && person.given !== '' && isTeaching(appearance, person, known))
      shorts.set(person.bare, true);
    if (partner !== undefined && isAcronym(mention.name)) shorts.set(key, true);
  }
  return shorts;
}

/** A name that stands in one article only and does not look like one teaches nothing. */
const isTeaching = (appearance: Appearance, { letters }: PersonName, { usages, knowledge }: Known): boolean =>
  (usages.get(letters)?.articles ?? 0) > 1 || isWellFormed(appearance, knowledge);

function namesakes(known: Known, key: string): Namesakes {
  const found = known.people.get(key) ?? { seen: new Map(), settled: new Map() };
  known.people.set(key, found);
  return found;
}

/** Whether the corpus has people under this key who cannot be one. */
export function hasClash(known: Known, key: string): boolean {
  const seen = [...(known.people.get(key)?.seen.values() ?? [])];
  return seen.some((a, i) => seen.slice(i + 1).some((b) => namesClash(a, b)));
}

/** The one settled person whose name fits; `undefined` if none or several do. */
export function onlyNamesake(
  known: Known,
  name: PersonName,
  fits: (other: PersonName) => boolean,
): EntityId | undefined {
  const ids = new Set<EntityId>();
  for (const { name: other, id } of known.people.get(name.key)?.settled.values() ?? []) {
    if (fits(other) && !namesClash(name, other)) ids.add(id);
  }
  const [only] = ids;
  return ids.size === 1 ? only : undefined;
}

/** The one actor that people of these names are settled as; `undefined` if none or several are. */
export function onlySettled(known: Known, names: Iterable<PersonName>): EntityId | undefined {
  const ids = new Set<EntityId>();
  for (const name of names) {
    const settled = known.people.get(name.key)?.settled.get(name.whole);
    if (settled !== undefined) ids.add(settled.id);
  }
  const [only] = ids;
  return ids.size === 1 ? only : undefined;
}

/** Names that lists have in another writing, or as another thing than they seem to be where find met them. */

import { includesAny } from '../base/includes-any.ts';
import { createOnlyOnes } from '../base/only-one.ts';
import { hasLetters } from '../base/spells.ts';
import type { Kind, Mention, Row, RowFlag } from '../model.ts';
import type { LinkKnowledge } from './knowledge.ts';

type Lists = Pick<LinkKnowledge, 'named' | 'rowOf' | 'rowById'>;

/** The one row of a kind that bears a name. */
function only(rows: readonly Row[], kind: Kind): Row | undefined {
  const [first, ...others] = rows;
  return first !== undefined && others.length === 0 && first.kind === kind ? first : undefined;
}

const bodyNamed = (name: string, { named, rowOf }: Lists): Row | undefined =>
  only(named(name, 'name'), 'organization') ?? rowOf('organization', name);

const isAmbiguous = ({ flags }: Row): boolean => flags.includes('ambiguous');

/** `Ema` behind a name is its sign, though print wrote it as a word. */
const SIGN = /^\p{Lu}\p{Ll}{2,5}$/u;

/** The body of which a name that no list has is the long form with its sign: `Europäische Arzneimittel-Agentur Ema`. */
export function signedBody(name: string, lists: Lists): Row | undefined {
  const at = name.lastIndexOf(' ');
  const [long, sign] = [name.slice(0, at), name.slice(at + 1)];
  if (at < 0 || !SIGN.test(sign) || long[0] !== sign[0] || !hasLetters(long, sign)) return undefined;
  return bodyNamed(long, lists);
}

/** The body whose full name begins with a name that no list has, and whose short name is the rest of it: `FC Schalke` (04). */
export function begunBody(name: string, lists: Lists): Row | undefined {
  const at = name.indexOf(' ');
  const row = at < 0 ? undefined : only(lists.named(name.slice(at + 1), 'name'), 'organization');
  return row && Object.values(row.label).some((label) => label.startsWith(`${name} `)) ? row : undefined;
}

/** The body that a name means which looked like a place without being known as one: `in der Bundesliga`. */
export function bodyForPlace({ kind, name }: Mention, { named }: Lists): Row | undefined {
  const row = kind === 'place' ? only(named(name, 'name'), 'organization') : undefined;
  return row === undefined || isAmbiguous(row) ? undefined : row;
}

/** What bodies are that news names as often as the places of their names. */
const KNOWN: readonly RowFlag[] = [
  'club',
  'media',
  'company',
  'party',
  'government',
  'parliament',
  'militia',
];

/** Places that news means when it prints their name alone. */
const PRINTED_ALONE: readonly RowFlag[] = [
  'country',
  'region',
  'state',
  'capital',
  'metropolis',
  'city',
  'water',
];

/**
 * Whether a row is a place that news hardly ever means without saying where it lies.
 * @example
 * isSmall({ id: 'cities/unna', kind: 'place', label: {}, flags: ['town'] }) // true
 * isSmall({ id: 'cities/wien', kind: 'place', label: {}, flags: ['capital'] }) // false
 */
export const isSmall = ({ kind, flags }: Row): boolean =>
  kind === 'place' && !includesAny(flags, PRINTED_ALONE);

/**
 * Whether a row is a place that any article may name alone: by its size, or as a list says that gives no sizes.
 * @example
 * isKnownPlace({ id: 'own-towns/koln', kind: 'place', label: {}, flags: ['known'] }) // true
 * isKnownPlace({ id: 'own-towns/essen', kind: 'place', label: {}, flags: ['known', 'ambiguous'] }) // false
 */
export const isKnownPlace = (row: Row): boolean =>
  row.kind === 'place' && (!isSmall(row) || (row.flags.includes('known') && !isAmbiguous(row)));

/** The place that a name means which a body bears as well that news hardly ever names: the band *Pankow*. */
export function placeForBody(name: string, body: Row, { named }: Lists): Row | undefined {
  if (body.kind !== 'organization' || !isAmbiguous(body)) return undefined;
  if (includesAny(body.flags, KNOWN)) return undefined;
  const place = only(
    named(name, 'name').filter(({ id }) => id !== body.id),
    'place',
  );
  return place === undefined || isSmall(place) ? undefined : place;
}

/** Gives the company that an article names in full where it goes by the last word, which is an ordinary one: `Deutsche Bahn`, `die Bahn`. */
export function companiesInFull(
  mentions: readonly Mention[],
  { rowById }: Lists,
): (name: string, row: Row) => Row | undefined {
  const full = createOnlyOnes<string, Row>();
  for (const { kind, form, name, row: id } of mentions) {
    const at = name.lastIndexOf(' ');
    const row =
      kind === 'organization' && form === 'name' && at > 0 && id !== undefined ? rowById(id) : undefined;
    if (!row?.flags.includes('company')) continue;
    full.note(name.slice(at + 1), row);
  }
  return (name, row) => (isAmbiguous(row) && row.flags.includes('company') ? full.of(name) : undefined);
}

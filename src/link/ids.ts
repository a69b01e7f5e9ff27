/** Ids of actors that no gazetteer lists: a function of kind and name, so that a name has the same id in every run. */
import { byCodeUnit } from '../base/order.ts';
import type { EntityId, Kind } from '../model.ts';
import { foldWords } from '../spelling/fold.ts';
import { idPart } from '../spelling/id-part.ts';
import type { Appearance } from './appearance.ts';
import type { ActorName } from './knowledge.ts';
import { formKey, hasClash, type Known } from './known.ts';
import type { Local } from './local.ts';
import type { PersonName } from './person-name.ts';

const LETTERS: Readonly<Record<Kind, string>> = { person: 'p', organization: 'o', place: 'l' };

/** A given name that so many articles use as a surname may be one here, too. */
const AS_SURNAME = 5;

/** Whether the article tells him from whom lists know by the surname; a whole family, which is read as one, is the same elsewhere. */
const isTold = ({ isUnmeant, readAs, mention }: Appearance): boolean => isUnmeant && readAs === mention.name;

/**
 * Whether of a person nothing is known but a surname that several in the corpus bear, a given name that hardly anybody has as surname, or
 * a letter (`Frau X.`), or one that the article tells from whom lists know (`Wondra et al.`), or of a body nothing but a word that those
 * of several places go by, or any once it is named in full: another article may mean another one.
 */
export function isNobodyElsewhere(
  { kind, rowId, full, appearances }: Local,
  { owners, knowledge }: Known,
): boolean {
  const [appearance] = appearances;
  if (kind === 'organization' && rowId === undefined && appearance !== undefined)
    return appearances.every(
      ({ key, mention }) => knowledge.bodiesCalled(key) !== undefined || knowledge.isShortBody(mention.name),
    );
  if (kind !== 'person' || rowId !== undefined || full.length > 0 || appearance?.person === undefined)
    return false;
  const { mention, person } = appearance;
  if (person.bare.length === 1 || appearances.every(isTold)) return true;
  const uses = [...(owners.get(formKey(kind, person.bare))?.values() ?? [])].filter(
    (articles) => articles > 0,
  );
  if (uses.length > 1) return true;
  const articles = uses[0] ?? 0;
  return articles < AS_SURNAME && knowledge.isNamePart(mention.name, 'first-name');
}

/**
 * `e:o/middle-east-eye`. For persons the key that all spellings share (`e:p/donald-trump` for `Donald J. Trump`), the whole name
 * only where people of this key must be told apart; `e:p/malley` where only a surname is known.
 */
export function ownId(local: Local, known: Known): EntityId {
  return `e:${LETTERS[local.kind]}/${idPart(idName(local, known))}`;
}

/**
 * Whether an id is that of a person whom no list has.
 * @example
 * isOfNoRow('e:p/wondra') // true
 * isOfNoRow('e:people-usa/rob-malley') // false
 */
export const isOfNoRow = (id: EntityId): boolean => id.startsWith(`e:${LETTERS.person}/`);

/**
 * The id of somebody of whom only a surname is known.
 * @example
 * idOfSurname('wondra') // 'e:p/wondra'
 */
export const idOfSurname = (bare: string): EntityId => `e:${LETTERS.person}/${idPart(bare)}`;

/**
 * The id of an actor that is known by its name alone.
 * @example
 * idOfName('organization', { slug: 'nordbit' }) // 'e:o/nordbit'
 */
export const idOfName = (kind: Kind, { slug, person }: ActorName): EntityId =>
  `e:${LETTERS[kind]}/${idPart(person?.key || person?.bare || slug)}`;

function idName(local: Local, known: Known): string {
  const [appearance] = local.appearances;
  if (appearance === undefined) return '';
  if (appearance.person === undefined && local.sides.length > 0) return foldWords(appearance.mention.name);
  if (appearance.person === undefined)
    return appearance.partner === undefined ? appearance.slug : longest(local);
  const name = shortest(local.full);
  if (name === undefined) return appearance.person.bare;
  return local.sides.length > 0 || hasClash(known, name.key) ? name.whole : name.key;
}

/** The name with the fewest words, then the first by code units. */
function shortest(names: readonly PersonName[]): PersonName | undefined {
  return [...names].sort((a, b) => a.words.length - b.words.length || byCodeUnit(a.key, b.key))[0];
}

function longest({ appearances }: Local): string {
  const slugs = appearances.map(({ slug }) => slug);
  return slugs.sort((a, b) => b.length - a.length || byCodeUnit(a, b))[0] ?? '';
}

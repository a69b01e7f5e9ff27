/**
 * Names of one word that find took for places and bodies, though people bear them whom the article names in full, or whom news knows by the
 * surname: `sagte Breuninger` below `Joachim Breuninger`.
 */
import { includesAny } from '../base/includes-any.ts';
import { lazily } from '../base/lazily.ts';
import type { Kind, Mention, Row, RowFlag, RowId } from '../model.ts';
import { foldWords } from '../spelling/fold.ts';
import {
  CLEAR,
  isCued,
  isGuess,
  isNearlyPerson,
  isRuled,
  isThere,
  marginOf,
  speaksForPerson,
} from './cues.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { isSmall } from './listed-otherwise.ts';
import { isFull, type PersonName } from './person-name.ts';

/** The kind of a mention, and its row where it has one. */
export interface Settled {
  readonly kind: Kind;
  readonly rowId: RowId | undefined;
}

const A_PERSON: Settled = { kind: 'person', rowId: undefined };

/** Tells which names mean bearers. */
export interface Bearers {
  /** The person whose surname a name without a row is: find must have thought of one, or lists not know it, or news must know him by it. */
  readonly asBearer: (mention: Mention) => Settled | undefined;
  /** Whom a doubtful row, or a place where nobody is, may mean. */
  readonly asSomebody: (mention: Mention) => Settled | undefined;
  /** Whether all mentions of its row mean somebody whom the article names in full: nothing else of the row is there. */
  readonly isTaken: (mention: Mention) => boolean;
}

/** What the mentions of an article tell of those who bear surnames. */
export function bearersIn(mentions: readonly Mention[], knowledge: LinkKnowledge): Bearers {
  const surnames = surnamesIn(mentions, knowledge, ({ row }, person) => isFull(person) || row !== undefined);
  const full = lazily(() => surnamesIn(mentions, knowledge, (_, person) => isFull(person)));
  const sure = lazily(() => surnamesIn(mentions, knowledge, (one, person) => isSure(one, person, knowledge)));
  const taken = new Map<RowId, boolean>();
  return { asBearer, asSomebody, isTaken };

  function asBearer(mention: Mention): Settled | undefined {
    const isLikely = mention.runnerUp?.kind === 'person';
    const isBorne = surnames.has(foldWords(mention.name));
    if (isBorne && (isLikely || asFamous(mention) !== undefined)) return A_PERSON;
    if (isUnknown(mention, knowledge) && sure().has(foldWords(mention.name))) return A_PERSON;
    return isLikely || isGuess(mention) ? asFamous(mention) : undefined;
  }

  function asSomebody(mention: Mention): Settled | undefined {
    if (isTaken(mention)) return A_PERSON;
    if (!isDoubtful(mention, knowledge) && !isNobodysPlace(mention, mentions, full)) return undefined;
    if (isCued(mention) || isThere(mention)) return undefined;
    if (surnames.has(foldWords(mention.name))) return A_PERSON;
    return mention.kind === 'place' ? asFamous(mention) : undefined;
  }

  /** The one person whom news knows by a surname. */
  function asFamous({ name }: Mention): Settled | undefined {
    const [famous, ...others] = knowledge.named(name, 'surname');
    return famous === undefined || others.length > 0 ? undefined : { kind: 'person', rowId: famous.id };
  }

  function isTaken({ row, name, form }: Mention): boolean {
    if (row === undefined || form !== 'name' || name.includes(' ')) return false;
    const before = taken.get(row);
    if (before !== undefined) return before;
    const now = sure().has(foldWords(name)) && areAllSomebody(row, name);
    taken.set(row, now);
    return now;
  }

  function areAllSomebody(id: RowId, name: string): boolean {
    const row = knowledge.rowById(id);
    if (row === undefined || row.kind === 'person') return false;
    const own = mentions.filter((one) => one.row === id || (one.name === name && one.kind === row.kind));
    if (own.some((one) => !mayBeSomebody(one, name))) return false;
    if (row.kind === 'organization') return own.some(isNearlyPerson);
    return !isLarge(row) || own.some(speaksForPerson);
  }
}

/** Whether somebody whom the article names in full may be meant by what is a large place elsewhere, if only in a compound (`Wondra-Brüder`): nobody is there or goes there. */
function isNobodysPlace(
  mention: Mention,
  mentions: readonly Mention[],
  full: () => ReadonlySet<string>,
): boolean {
  const { kind, name, row, form } = mention;
  if (kind !== 'place' || form === 'demonym' || name.includes(' ')) return false;
  if (form === 'name' && !speaksForPerson(mention)) return false;
  if (!full().has(foldWords(name))) return false;
  return mentions.every((one) => one.row !== row || (one.name === name && !isThere(one)));
}

/** Whether a mention of a row may mean somebody of that name: no rule speaks for the row, nothing is there, and it is no part of a compound. */
const mayBeSomebody = (mention: Mention, name: string): boolean =>
  mention.name === name && mention.form === 'name' && !isRuled(mention) && !isThere(mention);

/** Places of which any article may speak without saying that anything is there. */
const SPOKEN_OF: readonly RowFlag[] = ['country', 'region', 'state', 'capital', 'metropolis', 'water'];
const isLarge = ({ flags }: Row): boolean => includesAny(flags, SPOKEN_OF);

/** Whether lists know nothing of a name of one word, and no more than a guess made it a place or body. */
function isUnknown(mention: Mention, { named, rowOf }: LinkKnowledge): boolean {
  const { kind, name, form } = mention;
  if (form !== 'name' || name.includes(' ') || isThere(mention)) return false;
  if (mention.runnerUp === undefined || marginOf(mention) >= CLEAR) return false;
  return named(name, 'name').length === 0 && rowOf(kind, name) === undefined;
}

/** Whether lists know a small place or a company of the name, and something speaks for a person; inhabitants are of a place. */
function isDoubtful(mention: Mention, { rowById }: LinkKnowledge): boolean {
  if (mention.row === undefined || mention.form === 'demonym' || mention.name.includes(' ')) return false;
  if (mention.kind === 'place') return isSmallRow(rowById(mention.row));
  return mention.kind === 'organization' && speaksForPerson(mention);
}

/** Whether a row is a small place. */
export const isSmallRow = (row: Row | undefined): boolean => row !== undefined && isSmall(row);

/** Whether a full name is one beyond doubt: lists have it, or its given name. */
function isSure({ row, name, form }: Mention, person: PersonName, { isNamePart }: LinkKnowledge): boolean {
  if (!isFull(person) || form !== 'name') return false;
  return row !== undefined || isNamePart(name.split(' ')[0]?.split('-')[0] ?? '', 'first-name');
}

/** The surnames of the people of an article of whom something holds. */
function surnamesIn(
  mentions: readonly Mention[],
  { nameOf }: LinkKnowledge,
  holds: (mention: Mention, person: PersonName) => boolean,
): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue;
    const { person } = nameOf('person', mention.name);
    if (person !== undefined && holds(mention, person)) surnames.add(foldWords(person.bare));
  }
  return surnames;
}

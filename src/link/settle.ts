/**
 * Settles what a mention is where find has left it open or lists and article disagree: its kind and its row. A name goes with the row that
 * the article gives it elsewhere, with the person whose surname it is, with the large place that has it, unless a cue contradicts.
 */
import { lazily } from '../base/lazily.ts';
import type { SmallWord } from '../languages/small-words.ts';
import type { Kind, Mention, Row, RowId } from '../model.ts';
import { foldWords, lettersOf } from '../spelling/fold.ts';
import { kindVotes } from './kinds.ts';
import type { LinkKnowledge } from './knowledge.ts';
import {
  begunBody,
  bodyForPlace,
  companiesInFull,
  isSmall,
  placeForBody,
  signedBody,
} from './listed-otherwise.ts';
import { isFull } from './person-name.ts';

/** The kind of a mention, and its row where it has one. */
export interface Settled {
  readonly kind: Kind;
  readonly rowId: RowId | undefined;
}

/** A rule that speaks for the mention as it is, by this margin, is a cue. */
const CLEAR = 20;

/** Gives kind and row of the mentions of an article. */
export function settler(
  mentions: readonly Mention[],
  knowledge: LinkKnowledge,
): (mention: Mention) => Settled {
  const votes = kindVotes(mentions);
  const rows = rowsByName(mentions);
  const { asBearer, asPerson } = bearers(surnamesIn(mentions, knowledge), knowledge);
  const full = lazily(() => surnamesIn(mentions, knowledge, true));
  const inFull = companiesInFull(mentions, knowledge);
  return (mention) => {
    const { kind, name, row } = mention;
    const own: Settled = { kind, rowId: row };
    if (mention.evidence.some(({ by }) => by === 'correction')) return own;
    if (row !== undefined) {
      return asSomebody(mention) ?? asOtherRow(mention, row, inFull, knowledge) ?? own;
    }
    const body = bodyOf(mention, knowledge) ?? inOtherWords(mention, knowledge);
    if (body !== undefined) return body;
    const listed = rows.get(lettersOf(foldWords(name)));
    if (listed !== undefined && (listed.kind === kind || !(isCued(mention) || isPersonOf(mention, listed))))
      return { kind: listed.kind, rowId: listed.row };
    if (kind !== 'person' && !isCued(mention)) {
      const settled =
        asBearer(mention) ?? asLargePlace(mention, knowledge) ?? asRow(bodyForPlace(mention, knowledge));
      if (settled !== undefined) return settled;
    }
    const voted = votes(mention);
    return { kind: voted, rowId: knowledge.rowOf(voted, name)?.id };
  };

  /** Whom a doubtful row, or a place where nobody is, may mean. */
  function asSomebody(mention: Mention): Settled | undefined {
    if (isDoubtful(mention, knowledge)) return asPerson(mention) ?? asBody(mention);
    return isNobodysPlace(mention, mentions, full) ? asPerson(mention) : undefined;
  }

  /** Whether a name of people is taken for one, though a small place that has it stands elsewhere in the article. */
  function isPersonOf({ kind, name }: Mention, listed: Listed): boolean {
    const { isNamePart, rowById } = knowledge;
    const isName = isNamePart(name, 'first-name') || isNamePart(name, 'surname');
    return kind === PERSON && listed.kind === 'place' && isName && isSmallRow(rowById(listed.row));
  }

  /** The body that lists have, whose name is that of a small town, where it begins a compound: `Ifo-Umfrage`. */
  function asBody({ kind, form, name }: Mention): Settled | undefined {
    if (kind !== 'place' || form !== 'part') return undefined;
    const [body, ...others] = knowledge.named(name, 'name').filter((one) => one.kind === 'organization');
    return others.length > 0 ? undefined : asRow(body);
  }
}

/** Settles names as people: those whose surnames an article tells, and those whom news knows by a surname. */
function bearers(surnames: ReadonlySet<string>, knowledge: LinkKnowledge) {
  return { asBearer, asPerson };

  /** The person whose surname the name is: find must have thought of one, or news must know him by it. */
  function asBearer(mention: Mention): Settled | undefined {
    const isLikely = mention.runnerUp?.kind === 'person';
    const isBorne = surnames.has(foldWords(mention.name));
    if (isBorne && (isLikely || asFamous(mention) !== undefined)) return { kind: 'person', rowId: undefined };
    return isLikely || isGuess(mention) ? asFamous(mention) : undefined;
  }

  /** The person whose surname a small place has as its name, if the article or the lists know one. */
  function asPerson(mention: Mention): Settled | undefined {
    if (isCued(mention) || isThere(mention)) return undefined;
    if (surnames.has(foldWords(mention.name))) return { kind: 'person', rowId: undefined };
    return mention.kind === 'place' ? asFamous(mention) : undefined;
  }

  /** The one person whom news knows by a surname. */
  function asFamous({ name }: Mention): Settled | undefined {
    const [famous, ...others] = knowledge.named(name, 'surname');
    return famous === undefined || others.length > 0 ? undefined : { kind: 'person', rowId: famous.id };
  }
}

const asRow = (row: Row | undefined): Settled | undefined => row && { kind: row.kind, rowId: row.id };

/** The row that a name means rather than the one that it has: the company in full, the place of an unknown body. */
function asOtherRow(
  mention: Mention,
  id: string,
  inFull: ReturnType<typeof companiesInFull>,
  knowledge: LinkKnowledge,
): Settled | undefined {
  const row = mention.kind === 'organization' ? knowledge.rowById(id) : undefined;
  if (row === undefined) return undefined;
  const place = isCued(mention) ? undefined : placeForBody(mention.name, row, knowledge);
  return asRow(inFull(mention.name, row) ?? place);
}

/** The listed body that an organization is in other words. */
function inOtherWords({ kind, name }: Mention, knowledge: LinkKnowledge): Settled | undefined {
  if (kind !== 'organization') return undefined;
  return asRow(signedBody(name, knowledge) ?? begunBody(name, knowledge));
}

const isCued = ({ evidence, runnerUp }: Mention): boolean =>
  (runnerUp?.margin ?? 0) >= CLEAR && evidence.some(({ by, weight }) => by === 'rule' && weight > 0);

/** An organization by this margin or less is no more than a guess. */
const GUESS = 10;

/** Whether a name that no list has was taken for an organization, though hardly anything spoke for it: `bei Soros`. */
const isGuess = ({ kind, runnerUp }: Mention): boolean =>
  kind === 'organization' && (runnerUp?.margin ?? 0) <= GUESS;

/** Small words before what is a place. */
const THERE: ReadonlySet<string> = new Set<SmallWord>(['in', 'from', 'to', 'at']);

/** Whether a word before it says that something is there: `in Obama`, but not `in Obamas Amtszeit`. */
const isThere = ({ evidence, text, name }: Mention): boolean =>
  text === name &&
  evidence.some(({ by, id }) => {
    const [template = '', value = ''] = id.split('=');
    return by === 'feature' && template.startsWith(LEFT) && THERE.has(value.split(' ')[0] ?? '');
  });

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

const LEFT = 'left';

/** Whether lists know a small place or a company of the name, and something speaks for a person; inhabitants are of a place. */
function isDoubtful(mention: Mention, { rowById }: LinkKnowledge): boolean {
  if (mention.row === undefined || mention.form === 'demonym' || mention.name.includes(' ')) return false;
  if (mention.kind === 'place') return isSmallRow(rowById(mention.row));
  return mention.kind === 'organization' && speaksForPerson(mention);
}

const PERSON: Kind = 'person';

const speaksForPerson = ({ evidence, runnerUp }: Mention): boolean =>
  runnerUp?.kind === PERSON ||
  evidence.some(
    ({ by, id, weight }) =>
      weight > 0 && (by === 'rule' || by === 'memory') && id.split(/[ /]/u).includes(PERSON),
  );

const isSmallRow = (row: Row | undefined): boolean => row !== undefined && isSmall(row);

/** The body that lists have, which print takes apart so that it looks like a person: `Astra Zeneca`. */
function bodyOf({ kind, name }: Mention, { rowOf }: LinkKnowledge): Settled | undefined {
  const body = kind === 'person' && name.includes(' ') ? rowOf('organization', name) : undefined;
  return asRow(body);
}

/** The large place whose name an organization seems to bear: its government, its club. */
function asLargePlace({ kind, name }: Mention, { named }: LinkKnowledge): Settled | undefined {
  if (kind !== 'organization' || name.includes(' ')) return undefined;
  const [row, ...others] = named(name, 'name');
  if (row === undefined || others.length > 0 || row.kind !== 'place' || isSmall(row)) return undefined;
  return { kind: 'place', rowId: row.id };
}

/** The row that an article gives a name. */
interface Listed {
  readonly row: RowId;
  readonly kind: Kind;
}

/** The rows of the names of an article; none where a name has several. */
function rowsByName(mentions: readonly Mention[]): ReadonlyMap<string, Listed> {
  const rows = new Map<string, Listed>();
  const unclear = new Set<string>();
  for (const { row, kind, name, form } of mentions) {
    if (row === undefined || form !== 'name') continue;
    const key = lettersOf(foldWords(name));
    const before = rows.get(key);
    if (before !== undefined && before.row !== row) unclear.add(key);
    rows.set(key, { row, kind });
  }
  for (const key of unclear) rows.delete(key);
  return rows;
}

/** The surnames of the people whom the article names in full, or whom lists know by the surname. */
function surnamesIn(
  mentions: readonly Mention[],
  { nameOf }: LinkKnowledge,
  inFull = false,
): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { kind, name, row } of mentions) {
    if (kind !== 'person') continue;
    const { person } = nameOf('person', name);
    if (person === undefined) continue;
    if (isFull(person) || (row !== undefined && !inFull)) surnames.add(foldWords(person.bare));
  }
  return surnames;
}

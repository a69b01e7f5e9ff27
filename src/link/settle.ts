/**
 * Settles what a mention is where find has left it open or lists and article disagree: its kind and its row. A name goes with the row that
 * the article gives it elsewhere, with the person whose surname it is, with the large place that has it, unless a cue contradicts.
 */
import type { Kind, Mention, Row, RowId } from '../model.ts';
import { foldWords, lettersOf } from '../spelling/fold.ts';
import { bearersIn, isSmallRow, type Settled } from './bearers.ts';
import { clubsInFull } from './clubs-in-full.ts';
import { isCued } from './cues.ts';
import { kindVotes } from './kinds.ts';
import type { LinkKnowledge } from './knowledge.ts';
import {
  begunBody,
  bodyForPlace,
  companiesInFull,
  isKnownPlace,
  placeForBody,
  signedBody,
} from './listed-otherwise.ts';

/** Gives kind and row of the mentions of an article. */
export function settler(
  mentions: readonly Mention[],
  knowledge: LinkKnowledge,
): (mention: Mention) => Settled {
  const votes = kindVotes(mentions);
  const { asBearer, asSomebody, isTaken } = bearersIn(mentions, knowledge);
  const rows = rowsByName(mentions.filter((mention) => !isTaken(mention)));
  const inFull = fullBodies(mentions, knowledge);
  return (mention) => {
    const { kind, name, row } = mention;
    const own: Settled = { kind, rowId: row };
    if (mention.evidence.some(({ by }) => by === 'correction')) return own;
    if (row !== undefined) {
      return asSomebody(mention) ?? asBody(mention) ?? asOtherRow(mention, row, inFull, knowledge) ?? own;
    }
    const other =
      listedAs(mention, knowledge) ??
      inOtherWords(mention, knowledge) ??
      asRow(inFull.ofTown(mention)) ??
      placeOf(mention, knowledge);
    if (other !== undefined) return other;
    const listed = rows.get(lettersOf(foldWords(name)));
    if (listed !== undefined && (listed.kind === kind || !(isCued(mention) || isPersonOf(mention, listed))))
      return { kind: listed.kind, rowId: listed.row };
    if (kind !== 'person' && !isCued(mention)) {
      const settled = asBearer(mention) ?? asRow(bodyForPlace(mention, knowledge));
      if (settled !== undefined) return settled;
    }
    const place = asLargePlace(mention, knowledge);
    if (place !== undefined) return place;
    const voted = votes(mention);
    return { kind: voted, rowId: knowledge.rowOf(voted, name)?.id };
  };

  /** Whether a name of people is taken for one, though a small place that has it stands elsewhere in the article. */
  function isPersonOf({ kind, name }: Mention, listed: Listed): boolean {
    const { isNamePart, rowById } = knowledge;
    const isName = isNamePart(name, 'first-name') || isNamePart(name, 'surname');
    return kind === 'person' && listed.kind === 'place' && isName && isSmallRow(rowById(listed.row));
  }

  /** The body that lists have, whose name is that of a small town, where it begins a compound: `Ifo-Umfrage`. */
  function asBody({ kind, form, name, row }: Mention): Settled | undefined {
    if (kind !== 'place' || form !== 'part' || !isSmallRow(row && knowledge.rowById(row))) return undefined;
    const [body, ...others] = knowledge.named(name, 'name').filter((one) => one.kind === 'organization');
    return others.length > 0 ? undefined : asRow(body);
  }
}

const asRow = (row: Row | undefined): Settled | undefined => row && { kind: row.kind, rowId: row.id };

/** Gives the company or the club that the article names in full, by one word of its name; of a town that plays, the club. */
function fullBodies(mentions: readonly Mention[], knowledge: LinkKnowledge) {
  const [company, club] = [companiesInFull(mentions, knowledge), clubsInFull(mentions, knowledge)];
  return {
    of: (name: string, row: Row): Row | undefined => company(name, row) ?? club(name, row),
    ofTown: ({ kind, form, name }: Mention): Row | undefined =>
      kind === 'organization' && form !== 'description' ? club(name, undefined) : undefined,
  };
}

/** The row that a name means rather than the one that it has: the company in full, the place of an unknown body. */
function asOtherRow(
  mention: Mention,
  id: string,
  inFull: ReturnType<typeof fullBodies>,
  knowledge: LinkKnowledge,
): Settled | undefined {
  const row = mention.kind === 'organization' ? knowledge.rowById(id) : undefined;
  if (row === undefined) return undefined;
  const place = isCued(mention) ? undefined : placeForBody(mention.name, row, knowledge);
  return asRow(inFull.of(mention.name, row) ?? place);
}

/** The listed body that an organization is in other words. */
function inOtherWords({ kind, name }: Mention, knowledge: LinkKnowledge): Settled | undefined {
  if (kind !== 'organization') return undefined;
  return asRow(signedBody(name, knowledge) ?? begunBody(name, knowledge));
}

/** The body or place that lists have, which looks like a person: `Astra Zeneca`, `Washington D. C.` */
function listedAs({ kind, name }: Mention, { rowOf, named }: LinkKnowledge): Settled | undefined {
  if (kind !== 'person' || !name.includes(' ')) return undefined;
  const [row, ...others] = named(name, 'name');
  const own = others.length === 0 && row?.kind !== 'person' ? row : undefined;
  return asRow(own ?? rowOf('organization', name));
}

/** The place that lists have of a name that looked like one of people, though nobody is called by any of its words: in a row of towns. */
function placeOf({ kind, name, form }: Mention, { named, isNamePart }: LinkKnowledge): Settled | undefined {
  if (kind !== 'person' || form !== 'name' || name.includes(' ') || !name.includes('-')) return undefined;
  const words = name.split('-');
  if (words.some((word) => isNamePart(word, 'first-name') || isNamePart(word, 'surname'))) return undefined;
  const [row, ...others] = named(name, 'name');
  return others.length > 0 || row?.kind !== 'place' ? undefined : asRow(row);
}

/** The large place whose name an organization seems to bear, or clearly does: its government, its club. Of several the first, which is the best known. */
function asLargePlace({ kind, name }: Mention, { named }: LinkKnowledge): Settled | undefined {
  if (kind !== 'organization' || name.includes(' ')) return undefined;
  const rows = named(name, 'name');
  const [row] = rows;
  if (row === undefined || !isKnownPlace(row) || rows.some((one) => one.kind !== 'place')) return undefined;
  return asRow(row);
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

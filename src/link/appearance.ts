/** Mentions as linking sees them: their name taken apart, their row looked up, their kind settled. */
import type { Gender } from '../languages/address.ts';
import type { Found, Kind, Mention, Row, RowId } from '../model.ts';
import { isAcronym } from '../spelling/acronym.ts';
import { foldWords } from '../spelling/fold.ts';
import { acronymPairs } from './acronym-pairs.ts';
import { type PlacedBody, tellBodies } from './bodies/tell.ts';
import { strangersIn } from './callings.ts';
import { givenNamesOfCouples } from './couples.ts';
import type { Decided } from './decisions.ts';
import { surnamesOfFragments } from './fragments.ts';
import { inNominative } from './genitives.ts';
import { givenNamesOfKin } from './kin-names.ts';
import type { ActorName, LinkKnowledge } from './knowledge.ts';
import { isFull, isInitial } from './person-name.ts';
import type { SeenPlace } from './places/bearings.ts';
import { tellPlaces } from './places/tell.ts';
import { settler } from './settle.ts';
import { bodiesInFull } from './short-bodies.ts';
import { unmeantIn } from './unmeant.ts';

/** An actor appears in an article under a name. */
export interface Appearance extends ActorName {
  readonly mention: Mention;
  /** Position in `Found.mentions`. */
  readonly index: number;
  readonly kind: Kind;
  /** The name that is read: that of the mention, with the surname of the spouse where the article has it once for both, without words before it that are no given name. */
  readonly readAs: string;
  readonly row: Row | undefined;
  /** The row that the mention has, or that linking gives it. */
  readonly rowId: RowId | undefined;
  /** The names of the row. */
  readonly listed: readonly ActorName[];
  readonly gender: Gender | undefined;
  /** Whether a word of kinship stands before it: news calls somebody else by the surname. */
  readonly isKin: boolean;
  /** The key of the long form an acronym was introduced with in this article, or of the acronym of a long form. */
  readonly partner: string | undefined;
  readonly decided: Decided | undefined;
  /** Whether it means another place than the best known of its name. */
  readonly isNamesake: boolean;
  /** Whether it means the body of one place, by a word that bodies of several places go by. */
  readonly isOfPlace: boolean;
  /** Whether it means nobody of a list, though lists have its name. */
  readonly isUnmeant: boolean;
}

/** All appearances in an article, in text order. `text` allows brackets and forms of address to be seen. */
export function appearancesIn(found: Found, knowledge: LinkKnowledge, text?: string): readonly Appearance[] {
  const partners = acronymPairs(found.mentions, text);
  const meant = meantIn(found, knowledge, text, partners);
  const people = meant.filter(({ kind }) => kind === 'person');
  const fragments = surnamesOfFragments(people, knowledge);
  return meant.map(({ mention, index, name, kind, row, rowId, isNamesake, isOfPlace, isUnmeant }) => {
    const readAs = fragments.get(mention) ?? name;
    const partner = partners.get(foldWords(mention.name));
    const { key, slug, person } = knowledge.nameOf(kind, readAs);
    return {
      mention,
      index,
      kind,
      readAs,
      key,
      slug,
      person,
      row,
      rowId,
      listed: row === undefined ? [] : knowledge.namesOf(row),
      gender: genderOf(mention, row, knowledge, text),
      isKin: kind === 'person' && text !== undefined && knowledge.isKinBefore(text, mention.start),
      partner: partner === undefined ? undefined : knowledge.nameOf(kind, partner).key,
      isNamesake,
      isOfPlace,
      isUnmeant,
      decided: knowledge.decisions?.of(found.article, withRow(mention, rowId), kind),
    };
  });
}

/** What a mention means, and the name by which it is read. */
interface Meant
  extends Pick<
    Appearance,
    'mention' | 'index' | 'kind' | 'row' | 'rowId' | 'isNamesake' | 'isOfPlace' | 'isUnmeant'
  > {
  readonly name: string;
}

/** What the mentions of an article mean, by what stands around them, with the names that are read. */
function meantIn(
  found: Found,
  knowledge: LinkKnowledge,
  text: string | undefined,
  partners: ReadonlyMap<string, string>,
): readonly Meant[] {
  const { language } = found;
  const mentions = inNominative(found, knowledge);
  const settle = settler(mentions, knowledge);
  const completed = new Map([
    ...givenNamesOfKin(mentions, knowledge, text),
    ...givenNamesOfCouples(mentions, knowledge, text),
    ...bodiesInFull(mentions, knowledge),
  ]);
  const strangers = strangersIn(mentions, knowledge, text);
  const taken = mentions.map((mention, index): Meant => {
    const whole = completed.get(index);
    const { kind, rowId: listed } = whole ?? settle(mention);
    const rowId = listed !== undefined && strangers.has(listed) ? undefined : listed;
    const row = rowId === undefined ? undefined : knowledge.rowById(rowId);
    const name = whole?.name ?? mention.name;
    return {
      mention,
      index,
      name,
      kind,
      row,
      rowId,
      isNamesake: false,
      isOfPlace: false,
      isUnmeant: rowId !== listed,
    };
  });
  const unmeant = unmeantIn(taken, knowledge, text);
  const settled = taken.map((one) =>
    unmeant.has(one.mention) ? withOther(one, unmeant.get(one.mention)) : one,
  );
  const places = tellPlaces(seenIn(settled), knowledge, text);
  const placed = places.size === 0 ? settled : settled.map((one) => withPlace(one, places.get(one.index)));
  const named = placed.filter((one) => !isClub(one) && !isOtherSign(one.mention, partners, knowledge));
  const bodies = tellBodies(placed, new Set(named), knowledge, language, text);
  const embodied = bodies.size === 0 ? placed : placed.map((one) => withBody(one, bodies.get(one.index)));
  return text === undefined ? embodied : embodied.map((one) => withFamily(one, knowledge, text));
}

/** Whether a word that bodies of several places go by means a club here. */
const isClub = ({ row }: Meant): boolean => row?.flags.includes('club') === true;

/**
 * Whether the article explains a word that bodies of several places go by as the sign of something else, `Verfassungsgerichtshof (VGH)`, or
 * gives a name with more than that word a sign of its own: `Philippine National Bank (PNB)`.
 */
function isOtherSign(
  { kind, name }: Mention,
  partners: ReadonlyMap<string, string>,
  { nameOf, bodiesCalled }: LinkKnowledge,
): boolean {
  const long = kind === 'organization' ? partners.get(foldWords(name)) : undefined;
  if (long === undefined) return false;
  const own = bodiesCalled(nameOf(kind, name).key);
  if (own === undefined) return true;
  const words = long.split(' ');
  return words.every((_, i) => bodiesCalled(nameOf(kind, words.slice(i).join(' ')).key) !== own);
}

/** What a mention means in the place of its row; nobody whom lists know where there is none. */
const withOther = (one: Meant, row: Row | undefined): Meant => ({
  ...one,
  kind: row?.kind ?? one.kind,
  rowId: row?.id,
  row,
  isUnmeant: row === undefined,
});

/** With the other place of the name where a mention means one. */
const withPlace = (one: Meant, place: Row | undefined): Meant =>
  place === undefined ? one : { ...one, row: place, rowId: place.id, isNamesake: true };

/** With the body of one place where a mention means one; a body that no list has is called by the word and the place. */
function withBody(one: Meant, body: PlacedBody | undefined): Meant {
  if (body === undefined) return one;
  const { row, name, readAs } = body;
  const mention = { ...one.mention, name };
  const isUnmeant = row === undefined;
  return { ...one, mention, name: readAs, row, rowId: row?.id, isUnmeant, isOfPlace: true };
}

/** As the whole family where the surname means that: it is nobody of those who bear it. */
function withFamily(one: Meant, { familyOf }: LinkKnowledge, text: string): Meant {
  const family = one.kind === 'person' ? familyOf(text, one.mention) : undefined;
  if (family === undefined) return one;
  const { name, readAs } = family;
  const mention = { ...one.mention, name };
  return { ...one, mention, name: readAs, row: undefined, rowId: undefined, isUnmeant: true };
}

/** The mentions of places that lists know. */
function seenIn(
  settled: readonly { readonly mention: Mention; readonly row: Row | undefined }[],
): readonly SeenPlace[] {
  return settled.flatMap(({ mention, row }, index) =>
    row?.kind === 'place' ? [{ index, mention, row }] : [],
  );
}

/** A mention with the row that it is settled to have. */
function withRow(mention: Mention, rowId: RowId | undefined): Mention {
  if (rowId === mention.row) return mention;
  const { row: _, ...others } = mention;
  return rowId === undefined ? others : { ...others, row: rowId };
}

function genderOf(
  { start, end }: Mention,
  row: Row | undefined,
  { genderBeside }: LinkKnowledge,
  text: string | undefined,
): Gender | undefined {
  const told = (['f', 'm'] as const).find((gender) => row?.flags.includes(gender));
  return told ?? (text === undefined ? undefined : genderBeside(text, start, end));
}

/** In which order appearances look for their actor: listed ones, full names, shortened ones, surnames. */
export function rank({ rowId, person, partner, mention }: Appearance): 0 | 1 | 2 | 3 {
  if (rowId !== undefined) return 0;
  if (person === undefined) return partner === undefined && !isAcronym(mention.name) ? 1 : 2;
  if (!isFull(person)) return 3;
  return isInitial(person) ? 2 : 1;
}

/** Whether a full name is more than a stretch of words: listed, with an initial or a known given name, or marked by a rule. */
export function isWellFormed({ rowId, mention, person }: Appearance, { isNamePart }: LinkKnowledge): boolean {
  if (rowId !== undefined || (person !== undefined && isInitial(person))) return true;
  const [given = ''] = mention.name.split(' ');
  return (
    isNamePart(given, 'first-name') || mention.evidence.some(({ by, weight }) => by === 'rule' && weight > 0)
  );
}

/** Whether a surname stands in the first sentence, which is the headline as a rule. */
export const isHeadline = (appearance: Appearance): boolean =>
  rank(appearance) === 3 && appearance.mention.sentence === 0;

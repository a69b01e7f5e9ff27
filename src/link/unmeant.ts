/** Names that seem to mean somebody whom lists know, though the article speaks against it. */

import { includesAny } from '../base/includes-any.ts';
import type { Mention, Row, RowFlag } from '../model.ts';
import { isAcronym } from '../spelling/acronym.ts';
import { isCalledOtherwise } from './called-otherwise.ts';
import { isExplainedOtherwise, signsOf } from './explained.ts';
import type { LinkKnowledge } from './knowledge.ts';

/** A mention with the row that it is settled to have. */
export interface Listed {
  readonly mention: Mention;
  readonly row: Row | undefined;
}

/** Athletes and clubs: a short name of theirs means many other things elsewhere. */
const IN_SPORT: readonly RowFlag[] = ['sport', 'club'];

/** Whether a row is one of sport: an article that has nobody else of them is not about it. */
const isOfSport = ({ flags }: Row): boolean => includesAny(flags, IN_SPORT);

/** Whether a name of one word is less than a name of its row. */
const isShort = ({ name }: Mention, { label }: Row): boolean =>
  !name.includes(' ') && Object.values(label).every((own) => own !== name);

/** What stands behind the author of a paper, or the first of two. */
const CITED = /^(?:,?\s+et\s+al\b|\s+&\s+\p{Lu}[\p{L}-]+,?\s+\(?(?:19|20)\d\d)/u;
/** As far as it is looked for, in UTF-16 code units. */
const NEAR = 60;

type Lists = Pick<LinkKnowledge, 'genderBeside' | 'isWomanBefore' | 'callingBefore' | 'named'>;

/**
 * The mentions that do not mean their rows, with what they mean where that is known: a form of address tells another gender (`Herr
 * Bachmann`); its sign is explained as something else (`Bezirksausschuss (BA)`), or as that of another body of a list; the surname of an athlete or the short name of a club stands where nothing else is of sport (`Eintracht`, `Roma`); a paper of
 * somebody of the surname is cited (`Lindner et al.`). Acronyms
 * mean their clubs. Without a text nothing speaks against a row.
 */
export function unmeantIn(
  listed: readonly Listed[],
  lists: Lists,
  text: string | undefined,
): ReadonlyMap<Mention, Row | undefined> {
  const unmeant = new Map<Mention, Row | undefined>();
  if (text === undefined) return unmeant;
  const rows = mentionsByRow(listed);
  const [only, ...others] = [...rows.keys()].filter(isOfSport);
  if (only !== undefined && others.length === 0 && isOddOutsideSport(only, rows.get(only) ?? []))
    for (const one of rows.get(only) ?? []) unmeant.set(one, placeNamed(one.name, lists));
  const all = listed.map(({ mention }) => mention);
  const signs = signsOf(listed, text);
  for (const [row, mentions] of rows) {
    const explained = mentions.filter((one) => isExplainedOtherwise(one, row, all, text));
    for (const one of mentions)
      if (explained.some(({ name }) => name === one.name)) unmeant.set(one, undefined);
  }
  for (const [row, mentions] of rows) {
    for (const one of mentions) {
      const meant = signs.get(one.name);
      if (meant !== undefined && meant !== row) unmeant.set(one, meant);
    }
  }
  for (const [row, mentions] of rows)
    for (const one of mentions) if (isAddressedOtherwise(one, row, lists, text)) unmeant.set(one, undefined);
  for (const [row, mentions] of rows)
    if (isCalledOtherwise(row, mentions, lists, text))
      for (const one of mentions) unmeant.set(one, undefined);
  for (const one of listed) if (isCitedAlone(one, all, text)) unmeant.set(one.mention, undefined);
  return unmeant;
}

function mentionsByRow(listed: readonly Listed[]): ReadonlyMap<Row, readonly Mention[]> {
  const rows = new Map<Row, Mention[]>();
  for (const { mention, row } of listed) {
    if (row === undefined) continue;
    const mentions = rows.get(row) ?? [];
    mentions.push(mention);
    rows.set(row, mentions);
  }
  return rows;
}

/** A row of sport or culture, whose list does not say of which, is as odd in neither. */
const isOddOutsideSport = (row: Row, mentions: readonly Mention[]): boolean =>
  isOfSport(row) &&
  !row.flags.includes('culture') &&
  mentions.every((one) => isShort(one, row) && !isAcronym(one.name));

/** The one place of a name. */
function placeNamed(name: string, { named }: Lists): Row | undefined {
  const [place, ...others] = named(name, 'name').filter(({ kind }) => kind === 'place');
  return others.length === 0 ? place : undefined;
}

function isAddressedOtherwise(
  { start, end }: Mention,
  { kind, flags }: Row,
  { genderBeside }: Lists,
  text: string,
): boolean {
  const gender = kind === 'person' ? genderBeside(text, start, end) : undefined;
  return gender !== undefined && flags.includes(gender === 'f' ? 'm' : 'f');
}

/** Whether a surname is that of an author, as which alone the article has it: it is hardly a politician who wrote `Wondra et al., 2020`. */
function isCitedAlone({ mention, row }: Listed, all: readonly Mention[], text: string): boolean {
  const { kind, name } = mention;
  if (kind !== 'person' || name.includes(' ') || !isCited(mention, text)) return false;
  if (row?.flags.includes('science')) return false;
  return all.every((one) => !isEndOf(name, one.name) || isCited(one, text));
}

const isCited = ({ end }: Mention, text: string): boolean => CITED.test(text.slice(end, end + NEAR));

const isEndOf = (name: string, other: string): boolean => other === name || other.endsWith(` ${name}`);

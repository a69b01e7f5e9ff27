/** Names that seem to mean somebody whom lists know, though the article speaks against it. */
import type { Mention, Row } from '../model.ts';
import { isAcronym } from '../spelling/acronym.ts';
import { isExplainedOtherwise, signsOf } from './explained.ts';
import type { LinkKnowledge } from './knowledge.ts';

/** A mention with the row that it is settled to have. */
export interface Listed {
  readonly mention: Mention;
  readonly row: Row | undefined;
}

/** Lists of sport: an article that has nobody else of them is not about it. */
const SPORT = ['people-sport', 'orgs-clubs', 'orgs-sport-culture'];
/** Of these a short name means many other things elsewhere. */
const MEANT_IN_SPORT = ['people-sport', 'orgs-clubs'];

const listOf = ({ id }: Row): string => id.slice(0, id.indexOf('/'));

/** Whether a name of one word is less than a name of its row. */
const isShort = ({ name }: Mention, { label }: Row): boolean =>
  !name.includes(' ') && Object.values(label).every((own) => own !== name);

type Lists = Pick<LinkKnowledge, 'genderBeside' | 'named'>;

/**
 * The mentions that do not mean their rows, with what they mean where that is known: a form of address tells another gender (`Herr
 * Bachmann`); its sign is explained as something else (`Bezirksausschuss (BA)`), or as that of another body of a list; the surname of an athlete or the short name of a club stands where nothing else is of sport (`Eintracht`, `Roma`). Acronyms
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
  const [only, ...others] = [...rows.keys()].filter((row) => SPORT.includes(listOf(row)));
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

const isOddOutsideSport = (row: Row, mentions: readonly Mention[]): boolean =>
  MEANT_IN_SPORT.includes(listOf(row)) && mentions.every((one) => isShort(one, row) && !isAcronym(one.name));

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

/**
 * `Chaos Trump`, `Merkel Müller`: a word that is no given name before a surname whose bearer the article names in full. Print has run
 * two things together, or calls somebody names: the surname alone is the name. `MdB Stephan Mayer`, `Hansi Flick Thomas Müller`: what
 * stands before a full name that the article prints elsewhere is no part of it.
 */
import type { Mention, Row } from '../model.ts';
import { isOneEdit } from '../spelling/one-edit.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { isFull, isInitial, type PersonName } from './person-name.ts';

/** A mention with the row that it is settled to have; of persons alone. */
export interface SettledName {
  readonly mention: Mention;
  /** The name that is read. */
  readonly name: string;
  readonly row: Row | undefined;
}

/** The one person whom the article names in full with a surname; `several` where there are more. */
type Bearers = ReadonlyMap<string, { readonly person: PersonName; readonly listed: boolean } | 'several'>;

/** The surnames as which such names are to be read, by the mention. */
export function surnamesOfFragments(
  names: readonly SettledName[],
  knowledge: LinkKnowledge,
): ReadonlyMap<Mention, string> {
  const read = new Map<Mention, string>(endsOfRuns(names, knowledge));
  const doubtful = names.filter((one) => isDoubtful(one, knowledge));
  if (doubtful.length === 0) return read;
  const bearers = bearersIn(names, knowledge);
  for (const { mention, name } of doubtful) {
    if (read.has(mention)) continue;
    const { person } = knowledge.nameOf('person', name);
    const bearer = person && bearers.get(person.bare);
    if (person === undefined || bearer === undefined || bearer === 'several') continue;
    if (isOneEdit(person.given, bearer.person.given)) continue;
    if (!bearer.listed && !isInFront(firstOf(name), knowledge)) continue;
    read.set(mention, lastWords(name, person.surname));
  }
  return read;
}

/** So long are words before a name that no list of names has, and that are no names. */
const LONG_WORD = 9;

/** Whether a word is before a name, but no part of it: a surname, what somebody is called, a long word that is in no name. */
/** Whether a word is what somebody is called by what he does. */
const isCalling = (word: string, callingBefore: LinkKnowledge['callingBefore']): boolean =>
  callingBefore(`${word} `, word.length + 1) !== undefined;

const isInFront = (word: string, { isNamePart, callingBefore }: LinkKnowledge): boolean =>
  isNamePart(word, 'surname') || isCalling(word, callingBefore) || word.length >= LONG_WORD;

const firstOf = (name: string): string => name.split(' ')[0] ?? '';

const lastWords = (name: string, surname: string): string =>
  name.split(' ').slice(-surname.split(' ').length).join(' ');

/** The full names in which names of three words or more end, where what is left is no given name but another name, or none. */
function endsOfRuns(names: readonly SettledName[], knowledge: LinkKnowledge): ReadonlyMap<Mention, string> {
  const runs = names.filter(({ row, mention, name }) => row === undefined && isRun(mention, name));
  if (runs.length === 0) return new Map();
  const full = new Set(names.filter((one) => isWhole(one, knowledge)).map(({ name }) => name));
  const isName = (text: string): boolean =>
    full.has(text) || knowledge.named(text, 'name').some(({ kind }) => kind === 'person');
  const isInFront = (text: string): boolean =>
    text.split(' ').every((word) => !knowledge.isNamePart(word, 'first-name')) || isName(text);
  return new Map(
    runs.flatMap(({ mention, name }) => {
      const words = name.split(' ');
      for (let cut = 1; cut < words.length - 1; cut += 1) {
        const rest = words.slice(cut).join(' ');
        if (full.has(rest) && isInFront(words.slice(0, cut).join(' '))) return [[mention, rest] as const];
      }
      return [];
    }),
  );
}

const isRun = ({ form, evidence }: Mention, name: string): boolean =>
  form === 'name' && name.split(' ').length > 2 && evidence.every(({ by }) => by !== 'correction');

/** Whether a name is the full one of a person: listed, or with a known given name. */
function isWhole({ mention, name, row }: SettledName, { isNamePart }: LinkKnowledge): boolean {
  return (
    mention.form === 'name' &&
    name.includes(' ') &&
    (row !== undefined || isNamePart(firstOf(name), 'first-name'))
  );
}

/** Whether a full name begins with no given name, and no rule speaks for it; rules speak for what somebody is called as well: `Baustadtrat Lutz`. */
function isDoubtful(
  { mention, name, row }: SettledName,
  { nameOf, isNamePart, callingBefore }: LinkKnowledge,
): boolean {
  if (row !== undefined || mention.form !== 'name' || !name.includes(' ')) return false;
  if (
    firstOf(name)
      .split('-')
      .some((word) => isNamePart(word, 'first-name'))
  )
    return false;
  const { person } = nameOf('person', name);
  if (person === undefined || !isFull(person) || isInitial(person) || person.generation !== '') return false;
  const isCalled = isCalling(firstOf(name), callingBefore);
  return mention.evidence.every(
    ({ by, weight }) => by !== 'correction' && (isCalled || by !== 'rule' || weight <= 0),
  );
}

function bearersIn(names: readonly SettledName[], { nameOf, isNamePart }: LinkKnowledge): Bearers {
  const bearers = new Map<string, { readonly person: PersonName; readonly listed: boolean } | 'several'>();
  for (const { mention, name, row } of names) {
    const { person } = nameOf('person', name);
    if (person === undefined || !isFull(person) || mention.form !== 'name') continue;
    if (row === undefined && !isNamePart(firstOf(name), 'first-name')) continue;
    const before = bearers.get(person.bare);
    const isOther = before !== undefined && (before === 'several' || before.person.key !== person.key);
    bearers.set(person.bare, isOther ? 'several' : { person, listed: row !== undefined });
  }
  return bearers;
}

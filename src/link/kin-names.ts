/** Given names of people who are named as kin of somebody: `Bidens Sohn Hunter`. */
import type { Mention } from '../model.ts';
import { foldWords } from '../spelling/fold.ts';
import { type Completed, isGivenName, isPerson, surnameIn } from './couples.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { isFull } from './person-name.ts';

/** In so many sentences before somebody is looked for whose kin a given name may be. */
const NEARBY = 2;

/**
 * The full names of given names behind words of kinship, by the place of their mention: with the surname of somebody named just before,
 * where the article prints that name, or lists have one person of it.
 */
export function givenNamesOfKin(
  mentions: readonly Mention[],
  knowledge: LinkKnowledge,
  text?: string,
): ReadonlyMap<number, Completed> {
  const kin = new Map<number, Completed>();
  if (text === undefined) return kin;
  for (const [i, mention] of mentions.entries()) {
    if (!isPerson(mention) || !isGivenName(mention, knowledge)) continue;
    if (!knowledge.isKinBefore(text, mention.start)) continue;
    const completed = kinOf(surnamesBefore(i, mentions, knowledge), mention, mentions, knowledge);
    if (completed !== undefined) kin.set(i, completed);
  }
  return kin;
}

function kinOf(
  surnames: Iterable<string>,
  { name: given }: Mention,
  mentions: readonly Mention[],
  { named }: LinkKnowledge,
): Completed | undefined {
  for (const surname of surnames) {
    const name = `${given} ${surname}`;
    const [row, ...others] = named(name, 'name').filter(({ kind }) => kind === 'person');
    const isListed = row !== undefined && others.length === 0;
    const folded = foldWords(name);
    const isPrinted = mentions.some((other) => isPerson(other) && foldWords(other.name) === folded);
    if (isListed || isPrinted) return { kind: 'person', name, rowId: isListed ? row.id : undefined };
  }
  return undefined;
}

/** The surnames of the people who are named just before a mention, the nearest first. */
function surnamesBefore(
  place: number,
  mentions: readonly Mention[],
  knowledge: LinkKnowledge,
): ReadonlySet<string> {
  const surnames = new Set<string>();
  const sentence = mentions[place]?.sentence ?? 0;
  for (let i = place - 1; i >= 0; i -= 1) {
    const other = mentions[i];
    if (other === undefined || sentence - other.sentence > NEARBY) break;
    if (other.kind !== 'person') continue;
    const { person } = knowledge.nameOf('person', other.name);
    const surname = person && isFull(person) ? surnameIn(other.name, knowledge) : other.name;
    if (surname !== undefined) surnames.add(surname);
  }
  return surnames;
}

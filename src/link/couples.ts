/** `Bill und Melinda Gates`: the given name in front has the surname of the full name behind. */
import type { Mention } from '../model.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { isFull } from './person-name.ts';

/** A given name with the surname that it shares. */
export interface Completed {
  readonly kind: 'person';
  readonly name: string;
  /** The row that has the full name. */
  readonly rowId: string | undefined;
}

/** The full names of given names that are joined to the full name of somebody else, by the place of their mention. */
export function givenNamesOfCouples(
  mentions: readonly Mention[],
  knowledge: LinkKnowledge,
  text?: string,
): ReadonlyMap<number, Completed> {
  const couples = new Map<number, Completed>();
  if (text === undefined) return couples;
  for (const [i, first] of mentions.entries()) {
    const second = mentions[i + 1];
    if (second === undefined || !isGivenName(first, knowledge) || !isPerson(second)) continue;
    if (first.sentence !== second.sentence || !knowledge.isAnd(text.slice(first.end, second.start))) continue;
    const surname = surnameIn(second.name, knowledge);
    if (surname === undefined) continue;
    const name = `${first.name} ${surname}`;
    const [row, ...others] = knowledge.named(name, 'name').filter(({ kind }) => kind === 'person');
    couples.set(i, { kind: 'person', name, rowId: others.length === 0 ? row?.id : undefined });
  }
  return couples;
}

const isPerson = ({ kind, form }: Mention): boolean => kind === 'person' && form === 'name';

const isGivenName = (mention: Mention, { isNamePart }: LinkKnowledge): boolean =>
  isPerson(mention) &&
  mention.row === undefined &&
  !mention.name.includes(' ') &&
  isNamePart(mention.name, 'first-name');

/** The surname of a full name as it is printed. */
function surnameIn(name: string, { nameOf }: LinkKnowledge): string | undefined {
  const { person } = nameOf('person', name);
  if (person === undefined || !isFull(person) || person.generation !== '') return undefined;
  const words = name.split(' ');
  return words.slice(words.length - person.surname.split(' ').length).join(' ');
}

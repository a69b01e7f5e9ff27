/**
 * Names that are joined by *and*: in `Bill und Melinda Gates` the given name in front has the surname of the full name behind; `Johnson und
 * Johnson` is one firm.
 */
import type { Kind, Mention, RowId } from '../model.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { isFull } from './person-name.ts';

/** A given name with the surname that it shares, or a partner as the firm. */
export interface Completed {
  readonly kind: Kind;
  readonly name: string;
  /** The row that has the full name. */
  readonly rowId: RowId | undefined;
}

/** The full names of given names that are joined to the full name of somebody else, and the firms of partners, by the place of their mention. */
export function givenNamesOfCouples(
  mentions: readonly Mention[],
  knowledge: LinkKnowledge,
  text?: string,
): ReadonlyMap<number, Completed> {
  const couples = new Map<number, Completed>();
  if (text === undefined) return couples;
  for (const [i, first] of mentions.entries()) {
    const second = mentions[i + 1];
    if (second === undefined || !isPerson(first) || !isPerson(second)) continue;
    if (first.sentence !== second.sentence || !knowledge.isAnd(text.slice(first.end, second.start))) continue;
    const firm = first.name === second.name ? firmOf(first.name, knowledge) : undefined;
    if (firm !== undefined) couples.set(i, firm).set(i + 1, firm);
    if (!isGivenName(first, knowledge) || isSurname(first.name, mentions, knowledge)) continue;
    const surname = surnameIn(second.name, knowledge);
    if (surname === undefined) continue;
    const name = `${first.name} ${surname}`;
    const [row, ...others] = knowledge.named(name, 'name').filter(({ kind }) => kind === 'person');
    couples.set(i, { kind: 'person', name, rowId: others.length === 0 ? row?.id : undefined });
  }
  return couples;
}

/** Whether an article names somebody in full with this surname: `Costa` in *Costa und Ana de Sousa* is António Costa. */
const isSurname = (name: string, mentions: readonly Mention[], knowledge: LinkKnowledge): boolean =>
  mentions.some((other) => isPerson(other) && surnameIn(other.name, knowledge) === name);

/** The firm of two partners of one name. */
function firmOf(name: string, { named }: LinkKnowledge): Completed | undefined {
  const [row, ...others] = named(`${name} & ${name}`, 'name').filter(({ kind }) => kind === 'organization');
  return row === undefined || others.length > 0 ? undefined : { kind: row.kind, name, rowId: row.id };
}

/** Whether a mention is the name of a person. */
export const isPerson = ({ kind, form }: Mention): boolean => kind === 'person' && form === 'name';

/** Whether a mention that no list has is a given name alone. */
export const isGivenName = (mention: Mention, { isNamePart }: LinkKnowledge): boolean =>
  mention.row === undefined && !mention.name.includes(' ') && isNamePart(mention.name, 'first-name');

/** The surname of a full name as it is printed. */
export function surnameIn(name: string, { nameOf }: LinkKnowledge): string | undefined {
  const { person } = nameOf('person', name);
  if (person === undefined || !isFull(person) || person.generation !== '') return undefined;
  const words = name.split(' ');
  return words.slice(words.length - person.surname.split(' ').length).join(' ');
}

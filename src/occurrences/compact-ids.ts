/** Ids that repeat a label take no room: `e:p/rob-malley` of *Rob Malley* is kept as `e:p`, a row that is the id as nothing. */
import { slug } from '../base/slug.ts';

type Attributes = Readonly<Record<string, unknown>>;

const idIn = (space: string, label: unknown): string => `${space}/${slug(String(label ?? ''))}`;
/** The row that an id is made of. */
const rowIn = (id: string): string => id.slice('e:'.length);

/**
 * The attributes of an actor with its id in short.
 * @example
 * compacted('e:countries/iran', { label: 'Iran', row: 'countries/iran' }) // { label: 'Iran', space: 'e:countries', row: '' }
 */
export function compacted(id: string, attributes: Attributes): Attributes {
  const space = id.slice(0, id.lastIndexOf('/'));
  const own = idIn(space, attributes.label) === id ? { space } : { id };
  return { ...attributes, ...own, ...(attributes.row === rowIn(id) && { row: '' }) };
}

/**
 * The attributes of an actor with its id and its row in full: the inverse of `compacted`.
 * @example
 * expanded({ label: 'Iran', space: 'e:countries', row: '' }) // { label: 'Iran', id: 'e:countries/iran', row: 'countries/iran' }
 */
export function expanded({ space, ...attributes }: Attributes): Attributes & { readonly id: unknown } {
  const id = typeof space === 'string' ? idIn(space, attributes.label) : attributes.id;
  return { ...attributes, id, ...(attributes.row === '' && { row: rowIn(String(id)) }) };
}

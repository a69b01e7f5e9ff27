/** A record of another database as a name of one's own. */
import type { Kind } from '../../model.ts';
import { LONGEST_NAME } from '../table.ts';
import type { Imported } from './format.ts';

/** What a record says, as far as it says it. */
export interface Says {
  readonly name: string | undefined;
  readonly kind: Kind | undefined;
  readonly aliases?: readonly string[];
  readonly description?: string | undefined;
  readonly ids?: readonly (string | undefined)[];
}

const tidy = (text: string): string => text.replace(/[\s|;]+/gu, ' ').trim();
/** Names in letters that the articles do not have cannot be found in them. */
const isReadable = (name: string): boolean =>
  /\p{L}/u.test(name) &&
  name.length <= LONGEST_NAME &&
  !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name);

/** The name that a record is, or why it is none. */
export function nameFrom(
  { name = '', kind, aliases = [], description, ids = [] }: Says,
  line: number,
): Imported {
  const main = tidy(name);
  if (!isReadable(main)) return { skipped: 'name', line };
  if (kind === undefined) return { skipped: 'kind', line };
  const others = [...new Set(aliases.map(tidy))].filter((one) => one !== main && isReadable(one));
  const about = tidy(description ?? '');
  return {
    name: main,
    kind,
    aliases: others,
    ...(about && { description: about }),
    ids: ids.flatMap((id) => (id === undefined || id.trim() === '' ? [] : [id.trim()])),
  };
}

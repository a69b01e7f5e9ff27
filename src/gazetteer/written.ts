/** Names as the lines of a table that every build reads. */
import type { OwnName } from './own-name.ts';

const plain = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');

/** The first line of the tables that this program writes, which it reads again: `name`, `kind`, … */
export const HEAD = 'name\tkind\taliases\tdescription\tid\n';

/**
 * A name as a line, without the aliases of one word where these are not wished: a first name or a short form means many.
 * @example
 * lineOf({ name: 'Nordbit AG', kind: 'organization', aliases: ['Nordbit'], ids: [] }, true) // 'Nordbit AG\torganization\tNordbit\t\t\n'
 */
export function lineOf({ name, kind, aliases, description = '', ids }: OwnName, oneWord: boolean): string {
  const others = oneWord ? aliases : aliases.filter((alias) => /\s/.test(alias));
  return `${[name, kind, others.join('|'), description, ids.join('|')].map(plain).join('\t')}\n`;
}

/** Gold articles for the eye of a reviewer: names marked in their text, and under it which of them are one actor. */

import type { GoldArticle, GoldMention } from './gold.ts';
import { letterOf } from './marked.ts';

/**
 * A gold article as text: `{P Angela Merkel}`, `{O? Rat}` for one in doubt, `{L:part US}` for a form other than the whole name. Lines
 * that begin with `#` give the id first, and last the actors with the names they go by.
 */
export function printGold({ id, text, mentions }: GoldArticle): string {
  return [`# ${id}`, marked(text, mentions), ...actorLines(text, mentions)].join('\n');
}

/** Of two marks that overlap, the first is shown. */
function marked(text: string, mentions: readonly GoldMention[]): string {
  let shown = '';
  let from = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    if (mention.start < from) continue;
    shown += `${text.slice(from, mention.start)}{${labelOf(mention)} ${text.slice(mention.start, mention.end)}}`;
    from = mention.end;
  }
  return shown + text.slice(from);
}

const labelOf = ({ kind, form, doubt }: GoldMention): string =>
  `${letterOf(kind)}${form === 'name' ? '' : `:${form}`}${doubt ? '?' : ''}`;

function actorLines(text: string, mentions: readonly GoldMention[]): readonly string[] {
  const names = new Map<string, Set<string>>();
  for (const { entity, start, end } of mentions) {
    if (entity === undefined) continue;
    const own = names.get(entity) ?? new Set();
    names.set(entity, own.add(text.slice(start, end)));
  }
  return [...names].map(([entity, own]) => `#   ${entity}: ${[...own].join(', ')}`);
}

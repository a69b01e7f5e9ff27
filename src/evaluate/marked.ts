/**
 * Texts with their names marked in place: `{P Angela Merkel}`, `{O NATO}`, `{L Bagdad}`.
 * A blank line ends a text; lines that begin with `#` are remarks.
 */

import { KINDS, type Kind, type Problem } from '../model.ts';
import type { GoldArticle, GoldMention } from './gold.ts';

const LETTERS: Readonly<Record<Kind, string>> = { person: 'P', organization: 'O', place: 'L' };
const KIND_OF: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [LETTERS[kind], kind]));

/**
 * The letter of a kind in marks.
 * @example
 * letterOf('organization') // 'O'
 */
export const letterOf = (kind: Kind): string => LETTERS[kind];

const MARK = /\{([POL]) ([^{}]+)\}/g;

/**
 * Parses marked texts. A text with braces that mark nothing becomes a problem that names file and line; the rest goes on.
 * @example
 * const { articles } = parseMarked('a.txt', '{P Emil Wondra} kam.', 'de');
 * articles.map(({ text }) => text) // ['Emil Wondra kam.']
 */
export function parseMarked(
  file: string,
  content: string,
  language?: string,
): { readonly articles: readonly GoldArticle[]; readonly problems: readonly Problem[] } {
  const articles: GoldArticle[] = [];
  const problems: Problem[] = [];
  let lines: string[] = [];
  const finish = (before: number): void => {
    if (lines.length === 0) return;
    const where = `${file}:${before - lines.length}`;
    const { text, mentions } = unmark(lines.join('\n'));
    if (/[{}]/.test(text))
      problems.push({
        code: 'evaluate/gold',
        where,
        message: 'the text has braces that mark no name',
        hint: 'A mark is {P …}, {O …} or {L …}, without another inside.',
      });
    else articles.push({ id: where, text, mentions, ...(language === undefined ? {} : { language }) });
    lines = [];
  };
  const all = content.split('\n');
  for (const [i, line] of all.entries()) {
    if (line.trim() === '') finish(i + 1);
    else if (!line.startsWith('#')) lines.push(line);
  }
  finish(all.length + 1);
  return { articles, problems };
}

function unmark(marked: string): { readonly text: string; readonly mentions: readonly GoldMention[] } {
  const mentions: GoldMention[] = [];
  let text = '';
  let copied = 0;
  for (const { 0: mark, 1: letter = '', 2: name = '', index } of marked.matchAll(MARK)) {
    const kind = KIND_OF.get(letter);
    if (kind === undefined) continue;
    text += marked.slice(copied, index);
    mentions.push({ start: text.length, end: text.length + name.length, kind, form: 'name' });
    text += name;
    copied = index + mark.length;
  }
  return { text: text + marked.slice(copied), mentions };
}

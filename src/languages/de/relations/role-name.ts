/** German roles as they are called: in the nominative, without what only says that they are over. */
import { wordsIn } from '../../word-file.ts';
import roleFormsFile from '../words/role-forms.txt?raw';

const oneOf = (note: string): string => `(?:${wordsIn(roleFormsFile, note).join('|')})`;

/** Ex-, Alt-; without a hyphen before some offices only. */
const PAST = new RegExp(`^(?:[Ee]x|[Aa]lt)(?:-?(?=\\p{Lu})|(?=${oneOf('former')}))`, 'u');
/** The endings of cases, by the words that have them. */
const ENDINGS = [
  ['weak', 'en'],
  ['weak-n', 'n'],
  ['strong', 'e?s'],
] as const;
const CASES = ENDINGS.map(([note, ending]) => new RegExp(`(${oneOf(note)})${ending}$`, 'iu'));
const RANKED = new RegExp(`(?<!\\p{L})(${oneOf('rank')}|\\p{L}{3,}(?:isch|lich))e[rnms]?(?= )`, 'giu');

/** With words of rank in the nominative: stellvertretend*e* Vorsitzende, stellvertretend*er* Chef. */
function withRank(role: string): string {
  const ending = /(?:e|in|frau)$/u.test(role) ? 'e' : 'er';
  return role.replace(RANKED, (_, stem: string) => stem + ending);
}

/**
 * In the nominative, without *Ex-* and *Alt-*.
 * @example
 * roleName('Ex-Präsidenten') // 'Präsident'
 */
export function roleName(word: string): string {
  const bare = CASES.reduce((role, ending) => role.replace(ending, '$1'), word.replace(PAST, ''));
  return withRank(bare).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

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

/** Behind these a word that ends in -e is one for a man, and one that ends in -en one for a woman: *der* Vorsitzende, *der* Vorsitzenden. */
const MAN = /^(?:der|dieser|jener)$/iu;
const WOMAN = /^(?:der|dieser|jener|einer|keiner|seiner|ihrer|deren|zur)$/iu;
/** Words that are declined as adjectives are, by what their ending tells of the gender. */
const [ENDING_E, ENDING_N] = ['', '[nm]'].map(
  (ending) => new RegExp(`(?:${wordsIn(roleFormsFile, 'adjective').join('|')})${ending}$`, 'iu'),
);

/** Whether a word that is declined as an adjective means a man, as its ending and the word before say: *dem Vorsitzenden*. */
const isMan = (word: string, before: string): boolean =>
  ENDING_E?.test(word) === true ? MAN.test(before) : ENDING_N?.test(word) === true && !WOMAN.test(before);

/**
 * In the nominative, without *Ex-* and *Alt-*; `before` is the word before the noun phrase, by which some tell a man from a woman.
 * @example
 * roleName('Ex-Präsidenten') // 'Präsident'
 * roleName('Vorsitzende', 'der') // 'Vorsitzender'
 */
export function roleName(word: string, before = ''): string {
  const named = CASES.reduce((role, ending) => role.replace(ending, '$1'), word.replace(PAST, ''));
  const bare = isMan(word, before) ? `${named.replace(/m$/u, '')}r` : named;
  return withRank(bare).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

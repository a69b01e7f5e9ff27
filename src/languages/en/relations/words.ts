/** English: classes of role words, marks of status, and small words that stand in statements. */

import type { WordTag } from '../../../relate/tags.ts';
import { endingIn, type WordTest } from '../../stems.ts';
import { taggedWordsIn } from '../../tagged-words.ts';
import { wordsIn } from '../../word-file.ts';
import { patternWords } from '../pattern-words.ts';
import bodyKindsFile from '../words/body-kinds.txt?raw';
import mediaWordsFile from '../words/media-words.txt?raw';
import roleWordsFile from '../words/role-words.txt?raw';
import statementWordsFile from '../words/statement-words.txt?raw';
import statusWordsFile from '../words/status-words.txt?raw';

const tail = (tag: WordTag): WordTest =>
  endingIn(wordsIn(roleWordsFile, tag).map((word) => word.replaceAll('.', '\\.')));

/** What a state, a town, a church or an army gives. */
const OFFICE = tail('Office');
/** Before these stands what they are for, more often than a body: *Trade and Industry Secretary*. */
const IMPLIED = tail('Implied');
const TOPIC = tail('Topic');
const SPORT = tail('Sport');
const KIN = tail('Kin');
const MEMBER = tail('Member');
const RELATIONAL = tail('Relational');
/** Whom one person has: who stands by somebody, or against. */
const HELPER = tail('Helper');
/** What somebody believes or has just done. */
const EPITHET = tail('Epithet');
const PLURAL = tail('Plural');

const FIRM = tail('Firm');
const SETTLEMENT = tail('Settlement');

const BY_WORD = taggedWordsIn(statementWordsFile);

/** Marks of status: whole words. */
const mark = (tag: WordTag): readonly [WordTag, WordTest] => [
  tag,
  new RegExp(`^(?:${wordsIn(statusWordsFile, tag).join('|')})$`, 'u'),
];

const BY_PATTERN: readonly (readonly [WordTag, WordTest])[] = [
  ...(['Former', 'Acting', 'Coming', 'Candidate', 'Denied', 'Unsure'] as const).map(mark),
  ['Firm', FIRM],
  ['Settlement', SETTLEMENT],
  ['Kin', KIN],
];
const OF_ROLES: readonly (readonly [WordTag, WordTest])[] = [
  ['Office', OFFICE],
  ['Implied', IMPLIED],
  ['Topic', TOPIC],
  ['Sport', SPORT],
  ['Member', MEMBER],
  ['Relational', RELATIONAL],
  ['Helper', HELPER],
  ['Epithet', EPITHET],
  ['Plural', PLURAL],
];
const PARTICIPLE = /^\p{Ll}{2,}(?:ed|own|aken|iven)$/u;

/** The tags that relation rules see of a word; `isRole` is whether lists have it as a role. */
export function tagsOf(word: string, isRole: boolean): readonly WordTag[] {
  const small = word.toLowerCase();
  const tags = new Set<WordTag>(BY_WORD.get(small) ?? []);
  const patterns = isRole || OFFICE.test(small) ? [...BY_PATTERN, ...OF_ROLES] : BY_PATTERN;
  for (const [tag, pattern] of patterns) if (pattern.test(small)) tags.add(tag);
  if (PARTICIPLE.test(word)) tags.add('Participle');
  return [...tags];
}

const MEDIUM = new RegExp(`\\b(?:${wordsIn(mediaWordsFile).join('|')})\\b`, 'iu');
/** Whether a name is one of a paper, a broadcaster or an agency. */
export const isMedia = (name: string): boolean => MEDIUM.test(name) && !/\bclub$/iu.test(name);

const PARTY_PART = new RegExp(`\\b(?:${patternWords('party-part').join('|')})$`, 'iu');
/** Whether a name is one of a part of a party. */
export const isParty = (name: string): boolean => PARTY_PART.test(name);

const kinds = (note: string): string => wordsIn(bodyKindsFile, note).join('|');
const KIND_OF_BODY = new RegExp(
  `^(?:the )?(?:${kinds('whole')}|(?:\\p{L}+ )*(?:${kinds('ends')})|(?:${kinds('begins')})\\b.*)$`,
  'iu',
);
/** Whether the name of an unlisted body is no more than a kind of body. */
export const isGeneric = (name: string): boolean => KIND_OF_BODY.test(name);

/** Whether a demonym is an adjective: *Iraqi*, but not *Iraqis*. */
export const isAdjective = (demonym: string): boolean => !/[^s]s$/.test(demonym);

/** Whether a rest behind a name is a word of its own: *based*; *04-based* goes on with the name. */
export const isHalf = (rest: string): boolean => !/^\p{N}/u.test(rest);

/** The role without what only says that it is over. */
export const roleName = (words: string): string => words.replace(/^(?:ex|then)-(?=\p{L})/iu, '');

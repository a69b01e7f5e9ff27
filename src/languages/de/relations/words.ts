/** German: classes of role words, marks of status, and small words that stand in statements. Word files hold the words. */

import type { WordTag } from '../../../relate/tags.ts';
import { endingIn, type WordTest } from '../../stems.ts';
import { taggedWordsIn } from '../../tagged-words.ts';
import { wordsIn } from '../../word-file.ts';
import { patternWords } from '../pattern-words.ts';
import bodyKindsFile from '../words/body-kinds.txt?raw';
import mediaWordsFile from '../words/media-words.txt?raw';
import roleFormsFile from '../words/role-forms.txt?raw';
import rolePrefixesFile from '../words/role-prefixes.txt?raw';
import roleWordsFile from '../words/role-words.txt?raw';
import statementWordsFile from '../words/statement-words.txt?raw';
import statusWordsFile from '../words/status-words.txt?raw';

const CASES = ['in', 'innen', 'en', 'es', 'er', 'e', 's', 'n', 'r'];
const tail = (tag: WordTag, endings = CASES): WordTest => endingIn(wordsIn(roleWordsFile, tag), endings);

/** What a state, a town, a church or an army gives. */
const OFFICE = tail('Office');
/** Offices whose state, court or church the word implies. */
const IMPLIED = tail('Implied', []);
/** Whoever deals with something stands outside of it. */
const TOPIC = tail('Topic');
/** Whoever opposes, admires or follows a body, works with somebody there, or makes a work, holds nothing in it. */
const OUTSIDER = tail('Outsider');
/** What a body or a state makes of somebody, who need not be at home there. */
const FUNCTION = tail('Function');
const SPORT = tail('Sport');
const KIN = tail('Kin', ['s', 'es', 'n', 'en']);
const MEMBER = tail('Member');
const RELATIONAL = tail('Relational');
/** Whom one person has: who stands by somebody, or against. */
const HELPER = tail('Helper');
/** What somebody believes or has just done. */
const EPITHET = tail('Epithet');
/** Before these *geschäftsführend* is a rank. */
const RANKED_OFFICE = tail('Ranked');
const PLURAL = tail('Plural', []);

const CANDIDATE = tail('Candidate', []);
const PARTICIPLE =
  /^(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|ver|ent|er|zer|über|unter|wider|hinter)\p{Ll}{2,}(?:t|en)|\p{Ll}{3,}iert)$/u;
const FIRM = tail('Firm', ['en', 's', 'n']);
const SETTLEMENT = tail('Settlement', ['en', 'es', 's']);

const BY_WORD = taggedWordsIn(statementWordsFile);

/** One of some words, as a whole. */
const wholly = (words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`, 'u');
/** Marks of status: whole words. */
const mark = (tag: WordTag): readonly [WordTag, RegExp] => [tag, wholly(wordsIn(statusWordsFile, tag))];

const ROLE_TAGS: readonly (readonly [WordTag, WordTest])[] = [
  ['Office', OFFICE],
  ['Implied', IMPLIED],
  ['Topic', TOPIC],
  ['Outsider', OUTSIDER],
  ['Function', FUNCTION],
  ['Sport', SPORT],
  ['Kin', KIN],
  ['Member', MEMBER],
  ['Relational', RELATIONAL],
  ['Helper', HELPER],
  ['Epithet', EPITHET],
  ['Ranked', RANKED_OFFICE],
  ['Plural', PLURAL],
  ['Candidate', CANDIDATE],
];
/** *Geschäftsführend* implies an office, which somebody has until another takes over; a *geschäftsführender* Direktor is in full charge. */
const MARK_TAGS: readonly (readonly [WordTag, WordTest])[] = (
  ['Former', 'Acting', 'Implied', 'Coming', 'Denied', 'Unsure', 'Modifier'] as const
).map(mark);
/** Few words are marks: which ones is asked of these only. */
const MARK = wholly(wordsIn(statusWordsFile));
/** Written large they are a part of the title: der Erste Bürgermeister. */
const LARGE_RANK = new RegExp(`^(?:${wordsIn(roleFormsFile, 'title').join('|')})e[rnms]?$`, 'u');
const NOUN_TAGS: readonly (readonly [WordTag, WordTest])[] = [
  ['Modifier', LARGE_RANK],
  ['Firm', FIRM],
  ['Settlement', SETTLEMENT],
  ['Kin', KIN],
];

const isLarge = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The tags that relation rules see of a word; `isRole` is whether lists have it, or its end, as a role. */
export function tagsOf(word: string, isRole: boolean): readonly WordTag[] {
  const lower = word.toLowerCase();
  const tags = [...(BY_WORD.get(lower) ?? [])];
  const add = (list: readonly (readonly [WordTag, WordTest])[]) => {
    for (const [tag, pattern] of list) if (pattern.test(lower)) tags.push(tag);
  };
  if (MARK.test(lower)) add(MARK_TAGS);
  if (CANDIDATE.test(lower)) tags.push('Candidate');
  if (isRole) add(ROLE_TAGS);
  if (isLarge(word)) add(NOUN_TAGS);
  else if (/(?:t|en)$/.test(word) && PARTICIPLE.test(word)) tags.push('Participle');
  return tags;
}

const MEDIUM = new RegExp(wordsIn(mediaWordsFile).join('|'), 'iu');
const PARTY_PART = new RegExp(`(?:${patternWords('party-part').join('|')})$`, 'iu');
/** Whether a name tells a part of a party or parliament: `SPD-Fraktion`. */
export const isParty = (name: string): boolean => PARTY_PART.test(name);
/** Whether a name tells a medium. */
export const isMedia = (name: string): boolean => MEDIUM.test(name);

/** A place that is called by its kind, which is a body to nobody. */
const KIND_OF_PLACE = new RegExp(`^(?:${wordsIn(bodyKindsFile, 'begins').join('|')}) `, 'u');
const KIND_OF_BODY = new RegExp(
  `^(?:\\p{L}+er |\\p{L}+ische[nrs]? )?\\p{L}*(?:${wordsIn(bodyKindsFile, 'ends').join('|')})$`,
  'iu',
);
/** A party by the name of somebody who leads it: *Merkel-Partei*. */
const PARTY_OF = /^\p{L}+-Partei$/u;
/** Two words printed as one: *New YorkerColumbia-Universität*. */
const GLUED = /^\p{L}+ \p{L}{3,}er\p{Lu}\p{Ll}{3}/u;
/** Whether a name is no more than the kind of a body, or no name of one: a place, or words printed as one. */
export const isGeneric = (name: string): boolean =>
  KIND_OF_BODY.test(name) || PARTY_OF.test(name) || KIND_OF_PLACE.test(name) || GLUED.test(name);

/** Countries whose adjective is written large; a large *Österreicher* is somebody. */
const LARGE_COUNTRY = wholly(patternWords('large-adjective'));
/** *bayerisch*, also at the beginning of a sentence, and *Berliner*, which is written large; a large *Bayer*, *Deutsche* or *Österreicher* is somebody. */
export const isAdjective = (demonym: string, isCountry: boolean): boolean =>
  !isLarge(demonym) ||
  /ische[rnms]?$/.test(demonym) ||
  (isCountry ? LARGE_COUNTRY.test(demonym) : /er$/.test(demonym));

const NEXT_PART = /^(?:\p{N}|\p{Lu}[\p{L}\p{N}.]*-\p{Lu})/u;
/** What may stand between a name and a role without being a part of the name. */
const BETWEEN = new RegExp(`^(?:${wordsIn(rolePrefixesFile).join('|')})-`, 'iu');
/** Whether a rest behind a name is a word of its own: *Chef*, *Vize-Präsident*; *04-Vorstand* and *Kaufhof-Chef* go on with the name. */
export const isHalf = (rest: string): boolean => !NEXT_PART.test(rest) || BETWEEN.test(rest);

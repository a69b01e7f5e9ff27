/** What German endings tell of a word. */

import { endingIn } from '../../stems.ts';
import { wordsIn } from '../../word-file.ts';
import type { WordForms } from '../../word-forms.ts';
import wordEndingsFile from '../words/word-endings.txt?raw';

const SHORTEST_GENITIVE = 4;
const SHORTEST_ABSTRACT = 7;
const SHORTEST_AGENT = 8;
const SHORTEST_ADVERB = 9;

const listed = (note: string): readonly string[] => wordsIn(wordEndingsFile, note);

const ABSTRACT = endingIn(listed('abstract'));
const FEMALE = listed('female').map((stem) => `${stem}in`);
const WOMAN = endingIn(FEMALE);
const AGENT = endingIn([...FEMALE, ...FEMALE.map((one) => `${one}nen`), ...listed('agent')]);
const IST = /\p{L}{3}ist(?:en)?$/u;
const isIst = (word: string): boolean => (word.endsWith('ist') || word.endsWith('isten')) && IST.test(word);
const ADVERB = endingIn(listed('adverb'));
/** Adverbs and adjectives by their beginning as well: \`Unaufgeregt\`, \`Nachgebessert\`, \`Zwölfmal\`, \`Verbraucherfreundlicher\`. */
const DENIED = /^Un(?!ter)\p{Ll}{4,}(?:t|(?:bar|lich|ig|isch|sam|haft)(?:e[mnrs]?)?)$/u;
const DONE = new RegExp(`^(?:${listed('done').join('|')})ge\\p{Ll}{3,}(?:t|en)$`, 'u');
const TIMES = new RegExp(`^(?:${listed('times').join('|')}|\\p{Lu}\\p{Ll}+zig)mal$`, 'u');
const INFLECTED = /^\p{Lu}\p{Ll}{6,}(?:lich|bar|sam)e[mnrs]?$/u;
const SHAPES = [DENIED, DONE, TIMES, INFLECTED] as const;

const withoutS = (name: string): string =>
  name.endsWith('s') && !name.endsWith('ss') ? name.slice(0, -1) : name;

/** By endings alone, without a dictionary: signs among others, no proofs. */
export const wordForms: WordForms = {
  withoutGenitive: (name) => (name.length < SHORTEST_GENITIVE ? name : withoutS(name)),
  withoutEnding: withoutS,
  looksGenitive: (name) => /[^s]s$/.test(name),
  looksAdjective: (word) => /sche[mnrs]?$/.test(word),
  looksSurname: () => false,
  isAgentNoun: (word) => word.length >= SHORTEST_AGENT && (AGENT.test(word) || isIst(word)),
  isWoman: (word) => word.length >= SHORTEST_AGENT && WOMAN.test(word),
  isAbstractNoun: (word) => word.length >= SHORTEST_ABSTRACT && ABSTRACT.test(word),
  looksAdverb: (word) =>
    (word.length >= SHORTEST_ADVERB && ADVERB.test(word)) || SHAPES.some((shape) => shape.test(word)),
  isCompoundAdjective: () => false,
  isInfinitive: (word) => word.endsWith('en'),
};

/** What German endings tell of a word. */

import { endingIn } from '../../stems.ts';
import type { WordForms } from '../../word-forms.ts';

const SHORTEST_GENITIVE = 4;
const SHORTEST_ABSTRACT = 7;
const SHORTEST_AGENT = 8;
const SHORTEST_ADVERB = 9;

const split = (words: string): readonly string[] => words.trim().split(/\s+/);

const ABSTRACT = endingIn(
  split(`ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten ismus nis nisse nissen
    ling linge lingen chen erei ereien anz enz enzen ment ments`),
);
const FEMALE = split('er ist or eur ör log loge graf ent ant').flatMap((stem) => [
  `${stem}in`,
  `${stem}innen`,
]);
const AGENT = endingIn([...FEMALE, ...split('ologe ologeen ograf ografen frau herr')]);
const IST = /\p{L}{3}ist(?:en)?$/u;
const isIst = (word: string): boolean => (word.endsWith('ist') || word.endsWith('isten')) && IST.test(word);
const ADVERB = endingIn(
  split(`weit bedingt haft mäßig lich intern technisch gemäß erweise seits halber artig förmig pflichtig strittig würdig
    wärts übergreifend ssend gend rend lend berechtigt bereinigt iert slos tlos klos nlos frei bar farbig tig dig big rig lig fig mig
    tisch nisch risch gisch ionell urell ziell uell ktiv ativ ssiv`),
);
/** Adverbs and adjectives by their beginning as well: \`Unaufgeregt\`, \`Nachgebessert\`, \`Zwölfmal\`, \`Verbraucherfreundlicher\`. */
const DENIED = /^Un(?!ter)\p{Ll}{4,}(?:t|(?:bar|lich|ig|isch|sam|haft)(?:e[mnrs]?)?)$/u;
const DONE =
  /^(?:Ab|An|Auf|Aus|Bei|Ein|Fest|Fort|Her|Heraus|Hin|Hinaus|Los|Mit|Nach|Nieder|Um|Vor|Weg|Wieder|Zu|Zurück|Zusammen|Zwischen)ge\p{Ll}{3,}(?:t|en)$/u;
const TIMES = /^(?:Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf|\p{Lu}\p{Ll}+zig)mal$/u;
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
  isAgentNoun: (word) => word.length >= SHORTEST_AGENT && (AGENT.test(word) || isIst(word)),
  isAbstractNoun: (word) => word.length >= SHORTEST_ABSTRACT && ABSTRACT.test(word),
  looksAdverb: (word) =>
    (word.length >= SHORTEST_ADVERB && ADVERB.test(word)) || SHAPES.some((shape) => shape.test(word)),
  isInfinitive: (word) => word.endsWith('en'),
};

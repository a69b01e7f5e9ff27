/** The pattern of a rule in the words of the reader's language. */
import type { ReaderLanguage } from '../model.ts';
import { type PatternVoice, patternInWords } from '../rules/in-words.ts';
import { GERMAN_TAGS } from './german-tags.ts';
import { own } from './own.ts';

const GERMAN_GROUPS: Readonly<Record<string, string>> = {
  name: 'Name',
  from: 'Quelle',
  to: 'Ziel',
  role: 'Rolle',
};

const GERMAN: PatternVoice = {
  group: (name) => `als ${own(GERMAN_GROUPS, name) ?? name}: `,
  upTo: (max, what) => `bis zu ${max} × ${what}`,
  between: (min, max, what) => `${min} bis ${max} × ${what}`,
  anyNumber: (what) => `beliebig oft ${what}`,
  oneOrMore: (what) => `einmal oder öfter ${what}`,
  perhaps: (what) => `vielleicht ${what}`,
  no: (what) => `nicht ${what}`,
  or: ' oder ',
  anyWord: 'irgendein Wort',
  like: (regex) => `ein Wort wie ${regex}`,
  term: (tag) => own(GERMAN_TAGS, tag) ?? tag,
  quoted: (word) => `„${word}“`,
};

/** How each language of the page speaks of patterns; who gives nothing speaks as the engine does, in English. */
const SPOKEN: Readonly<Record<ReaderLanguage, Speaking>> = {
  de: { voice: GERMAN, groups: GERMAN_GROUPS },
  en: { groups: {} },
};

interface Speaking {
  readonly voice?: PatternVoice;
  /** What the ends of a statement are called; others keep their names. */
  readonly groups: Readonly<Record<string, string>>;
}

/**
 * A match statement in words of the reader's language.
 * @example
 * patternFor('#Title [<name>#NameToken+]', 'de') // 'Anrede; als Name: einmal oder öfter Namensteil'
 */
export const patternFor = (match: string, reader: ReaderLanguage): string =>
  patternInWords(match, SPOKEN[reader].voice);

/**
 * What an end of a statement is called in examples: `from`, `role`, …
 * @example
 * groupFor('role', 'de') // 'Rolle'
 * groupFor('role', 'en') // 'role'
 */
export const groupFor = (name: string, reader: ReaderLanguage): string =>
  own(SPOKEN[reader].groups, name) ?? name;

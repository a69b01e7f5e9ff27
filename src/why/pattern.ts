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

/** A match statement in words; English where the reader's language is. */
export const patternFor = (match: string, reader: ReaderLanguage): string =>
  reader === 'de' ? patternInWords(match, GERMAN) : patternInWords(match);

/** What an end of a statement is called in examples: `from`, `role`, … */
export const groupFor = (name: string, reader: ReaderLanguage): string =>
  (reader === 'de' && own(GERMAN_GROUPS, name)) || name;

/** How the press of a language writes names from other alphabets. */

/** Sounds that languages spell in different ways; `sh` stands for that of `zh`, too. */
export type Sound = 'sh' | 'kh' | 'g' | 'k' | 's' | 'w' | 'o' | 'i';

/** The spellings of sounds, other than the sound's own name. */
export type Spellings = Readonly<Partial<Record<Sound, readonly string[]>>>;

/** What meets in one sound, so that the spellings of one name meet: `Lawrow` and `Lavrov`. */
export interface Romanisation {
  readonly anywhere: Spellings;
  /** At the end of a name only. */
  readonly atEnd: Spellings;
  /**
   * How its press is read aloud: letters with their sound, `^` before the beginning and `$` behind the end of a word. Two languages
   * together make the table of what their spellings of a name may differ in: `dsch` and `j`, `tsch` and `ch`, `w` and `v`.
   */
  readonly reads: Readonly<Record<string, string>>;
}

/** Letters that are read alike everywhere in names from other alphabets. */
export const SHARED_READS: Romanisation['reads'] = {
  kh: 'ĥ',
  gh: 'g',
  dh: 'd',
  th: 't',
  q: 'k',
  c: 'k',
  ck: 'k',
  x: 'ks',
};

/** The Arabic article with its assimilations. News of every language prints the spellings of the others, too. */
export const ARABIC_ARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'as',
  'ad',
  'an',
  'ar',
  'at',
  'asch',
  'ash',
  'ul',
  'ol',
]);

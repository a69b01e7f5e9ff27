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
}

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

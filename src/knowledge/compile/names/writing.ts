/** What is known of how names are written, beside the names themselves. */

import type { Romanisation } from '../../../languages/romanisation.ts';
import { fold } from '../../../spelling/fold.ts';
import { particlesIn } from '../../../spelling/particles.ts';
import { normaliser } from '../../../spelling/transliteration.ts';
import type { Inflections } from '../inflections.ts';
import type { WordSource } from '../lists/words.ts';
import { articlesOf } from '../romanisation/article.ts';
import type { Transliteration } from '../romanisation/spellings.ts';
import { notesIn } from './noted-lists.ts';
import { surnameFinder } from './surname.ts';

/** How names are inflected, transliterated and told from words. */
export interface Writing {
  readonly inflections: Inflections;
  readonly transliteration: Transliteration;
  /** The surname of a full name with its particles. */
  readonly surnameOf: (fullName: string) => string;
  /** Whether a word is a given name that many bear, from another alphabet. */
  readonly isGivenName: (word: string) => boolean;
  /** Whether a word is an ordinary one in some language. */
  readonly isOrdinary: (word: string) => boolean;
}

/** Puts together what languages and the list of particles say: names are spelled here as linking reads them. */
export function writingOf(
  inflections: Inflections,
  romanisations: readonly Romanisation[],
  lists: readonly WordSource[],
  ordinary: ReadonlySet<string>,
): Writing {
  const notes = notesIn(lists, 'particle');
  const particles = particlesIn(notes);
  const normalForm = normaliser(romanisations, particles.articles);
  const given = new Set(
    [...notesIn(lists, 'given-name')].flatMap(([head, spellings]) => [head, ...spellings]).map(fold),
  );
  const known = new Set([...notes.keys()].map(fold));
  return {
    inflections,
    transliteration: {
      articles: articlesOf([...particles.articles].filter((article) => article.endsWith('-'))),
      keyOf: (word) => normalForm(fold(word)),
      isParticle: (word) => known.has(fold(word)),
    },
    isGivenName: (word) => given.has(fold(word)),
    isOrdinary: (word) => ordinary.has(word.toLowerCase()),
    surnameOf: surnameFinder((word) => particles.surname.has(fold(word))),
  };
}

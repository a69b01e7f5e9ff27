/** Reads the names of actors of each kind: under which key they are one, and what ids are made from. */

import { memo } from '../base/memo.ts';
import type { Language } from '../languages/language.ts';
import type { Kind } from '../model.ts';
import { foldWords, lettersOf } from '../spelling/fold.ts';
import type { Lists } from '../spelling/noted-words.ts';
import { particlesIn } from '../spelling/particles.ts';
import { soundReader } from '../spelling/sounds.ts';
import { normaliser } from '../spelling/transliteration.ts';
import type { PersonName } from './person-name.ts';
import { familiesIn, readPersonName } from './read-person-name.ts';
import type { Writings } from './writings.ts';

/** A name as an actor of some kind bears it. */
export interface ActorName {
  /** What all writings of the name share: it is one actor. */
  readonly key: string;
  /** The folded name, from which an id is made. */
  readonly slug: string;
  /** Present for persons. */
  readonly person: PersonName | undefined;
}

/** What reads the names of each kind; names that come again are not read again. */
export function nameReaders(
  notes: Lists,
  languages: readonly Language[],
  writings: Writings,
): Readonly<Record<Kind, (name: string) => ActorName>> {
  const particles = particlesIn(notes('particle'));
  const romanisations = languages.map(({ romanisation }) => romanisation);
  const sounds = soundReader(romanisations);
  const parts = {
    particles,
    normalForm: normaliser(romanisations, particles.articles),
    families: familiesIn(notes('given-name')),
    sounds: { given: memo(sounds), surname: sounds },
  };
  return {
    person: memo((name) => {
      const person = readPersonName(name, parts);
      return { key: person.letters, slug: person.whole, person };
    }),
    organization: memo((name) => {
      const slug = foldWords(writings.nominative(name));
      const other = writings.unified('organization', name);
      const unified = other === name ? slug : foldWords(writings.nominative(other));
      return { key: lettersOf(writings.stems(unified)), slug, person: undefined };
    }),
    place: memo((name) => {
      const key = lettersOf(foldWords(writings.unified('place', name)));
      return { key, slug: foldWords(writings.upright('place', name)), person: undefined };
    }),
  };
}

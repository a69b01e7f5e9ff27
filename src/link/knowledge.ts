/** What linking knows beforehand: the rows of the gazetteer, and how people and companies are named. */
import type { Gender } from '../languages/address.ts';
import type { Language } from '../languages/language.ts';
import type { Kind, Row } from '../model.ts';
import { foldWords } from './fold.ts';
import { genderTeller } from './gender.ts';
import { legalFormRemover } from './legal-form.ts';
import { memo } from './memo.ts';
import type { Lists } from './notes.ts';
import { particlesIn } from './particles.ts';
import type { PersonName } from './person-name.ts';
import { familiesIn, readPersonName } from './read-person-name.ts';
import { normaliser } from './transliteration.ts';

/** Gives a gazetteer row by its id. */
export type Lookup = (rowId: string) => Row | undefined;

export interface LinkKnowledge {
  readonly rowById: Lookup;
  /** The codes of the languages in which names are read. */
  readonly languages: readonly string[];
  /** A person's name taken apart. */
  readonly personName: (name: string) => PersonName;
  /** The folded form under which a name of a kind is one actor. */
  readonly keyOf: (kind: Kind, name: string) => string;
  /** The gender that a form of address before an offset of a text tells. */
  readonly genderBefore: (text: string, start: number) => Gender | undefined;
}

/** Puts together what linking knows from the opened lists and the languages. */
export function linkKnowledge(
  { rowById, notes }: { readonly rowById: Lookup; readonly notes: Lists },
  languages: readonly Language[],
): LinkKnowledge {
  const particles = particlesIn(notes('particle'));
  const parts = {
    particles,
    families: familiesIn(notes('given-name')),
    normalForm: normaliser(
      languages.map(({ romanisation }) => romanisation),
      particles.articles,
    ),
  };
  const personName = memo((name) => readPersonName(name, parts));
  const withoutLegalForm = legalFormRemover(notes('legal-form'), andsOf(languages));
  const keys: Readonly<Record<Kind, (name: string) => string>> = {
    person: (name) => personName(name).whole,
    organization: (name) => withoutLegalForm(foldWords(name)),
    place: foldWords,
  };
  return {
    rowById,
    languages: languages.map(({ code }) => code),
    personName,
    keyOf: (kind, name) => keys[kind](name),
    genderBefore: genderTeller(languages.map(({ address }) => address)),
  };
}

/** The words that join the names of partners: `&`, `und`. */
const andsOf = (languages: readonly Language[]): readonly string[] => [
  '&',
  ...languages.flatMap(({ contexts }) =>
    [...contexts].flatMap(([word, what]) => (what === 'and' ? [word] : [])),
  ),
];

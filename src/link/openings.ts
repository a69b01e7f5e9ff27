/** Names of one place or body that begin with words of one meaning: `Kreises Leer`, `Landkreis Leer`; `Uni Siena`, `University of Siena`. */
import { anyOf } from '../base/any-of.ts';
import type { Language } from '../languages/language.ts';
import { BENT, KIND_OF_OPENING, OPENINGS, type Opening } from '../languages/name-openings.ts';
import type { Kind } from '../model.ts';

/** What is known of the words that names begin with. */
export interface OpeningReader {
  /** The name with the first word of the group that it begins with, by which all writings are compared; else as it is. */
  readonly unified: (kind: Kind, name: string) => string;
  /** The name with each other word of the group. */
  readonly others: (kind: Kind, name: string) => readonly string[];
  /** The name as it is shown: with an upright word for one that is bent. */
  readonly shown: (kind: Kind, name: string) => string;
}

interface Group {
  readonly kind: Kind;
  readonly words: readonly string[];
  /** Those of them that are not bent, the first of which stands for all. */
  readonly upright: readonly [string, ...string[]];
  /** Matches the word that a name begins with, where what is left is a name. */
  readonly begins: RegExp;
}

/** Reads the openings of all languages; words of one group are one in whichever language they are. */
export function openingReader(languages: readonly Pick<Language, 'nameForms'>[]): OpeningReader {
  const bent = new Set(languages.flatMap(({ nameForms }) => nameForms.openings[BENT]));
  const groups = OPENINGS.flatMap((opening) => groupOf(opening, languages, bent));
  const read = (kind: Kind, name: string) => {
    for (const group of groups) {
      const match = group.kind === kind ? group.begins.exec(name) : null;
      if (match?.[1] !== undefined) return { group, word: match[1], rest: name.slice(match[1].length) };
    }
    return undefined;
  };
  return {
    unified: (kind, name) => {
      const found = read(kind, name);
      return found === undefined ? name : found.group.upright[0] + found.rest;
    },
    others: (kind, name) => {
      const found = read(kind, name);
      if (found === undefined) return [];
      return found.group.words.flatMap((word) => (word === found.word ? [] : [word + found.rest]));
    },
    shown: (kind, name) => {
      const found = read(kind, name);
      return found === undefined || !bent.has(found.word)
        ? name
        : unbent(found.word, found.group) + found.rest;
    },
  };
}

/** The upright word of which a bent one is a form: `Kreises` -> `Kreis`. */
const unbent = (word: string, { upright }: Group): string =>
  upright.reduce((best, one) => (word.startsWith(one) && one.length > best.length ? one : best), '') ||
  upright[0];

function groupOf(
  opening: Opening,
  languages: readonly Pick<Language, 'nameForms'>[],
  bent: ReadonlySet<string>,
): readonly Group[] {
  const words = languages.flatMap(({ nameForms }) => nameForms.openings[opening]);
  const [first, ...more] = words.filter((word) => !bent.has(word));
  if (first === undefined) return [];
  const begins = new RegExp(`^(${anyOf(words)})(?= \\p{Lu})`, 'u');
  return [{ kind: KIND_OF_OPENING[opening], words, upright: [first, ...more], begins }];
}

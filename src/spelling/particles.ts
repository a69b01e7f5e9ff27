/** What stands around the surname in people's names: particles, openers of given names, generations. */
import { fold } from './fold.ts';
import { type Notes, noted } from './noted-words.ts';

/** Small words within names, by what they tell, all folded: *van*, *al*, *bin*. */
export interface Particles {
  /** Begin the surname: `von`, `al`, `bin`. */
  readonly surname: ReadonlySet<string>;
  /** The surname is also used without them: `von`, `al`, `al-`, but not `bin`. */
  readonly leftOut: ReadonlySet<string>;
  /** Make one given name with the next word: `abu`, `abd`. */
  readonly openers: ReadonlySet<string>;
  /** Are given names as well: `Al`, `Ben`. */
  readonly givenNames: ReadonlySet<string>;
  /** The Arabic article, which some spellings leave out: `al`, `al-`, `asch-`. */
  readonly articles: ReadonlySet<string>;
  /** What generation a word behind the name tells: `junior` -> `jr`. */
  readonly generations: ReadonlyMap<string, string>;
}

const GENERATIONS = ['jr', 'sr', 'ii', 'iii', 'iv'];

/**
 * The particles of a list by their marks, folded as names are when they are compared.
 * @example
 * particlesIn(new Map([['van', ['surname']], ['junior', ['jr']]])).generations.get('junior') // 'jr'
 */
export function particlesIn(list: Notes): Particles {
  const marked = (mark: string): ReadonlySet<string> => new Set(noted(list, mark).map(fold));
  return {
    surname: marked('surname'),
    leftOut: marked('left-out'),
    openers: marked('opener'),
    givenNames: marked('given-name'),
    articles: marked('article'),
    generations: new Map(
      GENERATIONS.flatMap((generation) => noted(list, generation).map((word) => [fold(word), generation])),
    ),
  };
}

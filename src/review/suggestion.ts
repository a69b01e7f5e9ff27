/** What is suggested to somebody who knows the matter: a doubt about actors, and what the answer decides. */
import type { InWords } from '../model.ts';
import type { SeenActor } from './seen.ts';

/** What a suggestion doubts: that two actors are two, that one is one, or that it is an actor at all. */
export type Subject =
  /** Whether two actors are one; the more frequent one comes first. */
  | { readonly is: 'twins'; readonly actors: readonly [SeenActor, SeenActor] }
  /** Whether an actor is two, as two of its names tell. */
  | {
      readonly is: 'merged';
      readonly actors: readonly [SeenActor];
      readonly names: readonly [string, string];
    }
  /** Whether an actor is one at all. */
  | { readonly is: 'nobody'; readonly actors: readonly [SeenActor] };

/** About whom there is a doubt, how likely it is right, and why. */
export interface Doubt {
  readonly subject: Subject;
  /** How likely it is that there is something to mend, between 0 and 1. */
  readonly doubt: number;
  /** What made it come up, with the names of this case. */
  readonly because: InWords;
}

/** A doubt with the sort that found it, as it is put to somebody. */
export interface Suggestion extends Doubt {
  /** `Finder.id`. */
  readonly finder: string;
  /** In how many articles the answer changes something. */
  readonly moved: number;
}

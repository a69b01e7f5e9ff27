/** Words of a language that are names as well: what must stand beside them for the actor to be meant. */
import type { Form, InWords } from '../model.ts';

/** What stands at a word; all that is given must hold. Patterns see its sentence, up to the word or from its end. */
export interface Beside {
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** The word itself, as it is printed. */
  readonly word?: RegExp;
}

/** Matches no text: for what nothing in a sentence or an article tells. */
export const NOWHERE = /(?!)/u;

/** What may decide where nothing beside the word does: something in its sentence, or in the article. */
export interface Around {
  readonly sentence: RegExp;
  readonly article: RegExp;
}

/** A condition on which a word names an actor. */
export interface Proviso {
  /** Language and word: `de/left`. */
  readonly id: string;
  readonly because: InWords;
  /** The mentions that it is about, by their print; with a form, those of that form alone. */
  readonly word: RegExp;
  readonly form?: Form;
  /** Signs that the actor is meant; they come first. */
  readonly meant: readonly Beside[];
  /** Signs that the word is no more than a word. */
  readonly unmeant: readonly Beside[];
  /** Without a sign: the actor, or what is around decides; then most of the other places of the article do. */
  readonly otherwise: 'meant' | Around;
  /** Brackets mark the words that name the actor. */
  readonly examples: readonly [string, string, ...string[]];
  /** Texts in which the word names nobody. */
  readonly notIn: readonly [string, string, ...string[]];
}

/** A reason to take two mentions for one actor: says why, shows where it holds and where not, and looks for the actor. */
import type { EntityId, InWords } from '../../model.ts';
import type { Appearance } from '../appearance.ts';
import type { Known } from '../known.ts';
import type { Local } from '../local.ts';
import type { Scene } from '../scene.ts';

/**
 * Articles with marked names: `[[Rob Malley|person]]`, with a gazetteer row `[[Trump|person|people/donald-trump]]`, with its flags
 * `[[Trump|person|people/donald-trump|famous]]`. The first and the last mark of the example are the two in question.
 */
export type Example = readonly [string, ...string[]];

/** One way to know that two names are one actor, such as a surname behind a full name. */
export interface Reason {
  readonly id: string;
  readonly because: InWords;
  /** How much it counts as evidence. */
  readonly weight: number;
  /** First and last mark are one actor, and this is the reason. */
  readonly examples: readonly [Example, Example, ...Example[]];
  /** First and last mark are two actors. */
  readonly notIn: readonly [Example, ...Example[]];
  /** The actor in the same article that a mention belongs to. */
  readonly near?: (appearance: Appearance, scene: Scene) => Local | undefined;
  /** The actor of the corpus that the actor of an article is. */
  readonly far?: (local: Local, known: Known) => EntityId | undefined;
}

/** The parts of a person's name, as far as it tells them without any list. */
import type { SeenActor } from './seen.ts';

/** The first and the last part of a name. */
export interface Parts {
  /** Empty where there is one word only. */
  readonly given: string;
  readonly surname: string;
}

/**
 * The first word, and the last one.
 * @example
 * partsOf({ words: ['andi', 'wondra'] }) // { given: 'andi', surname: 'wondra' }
 */
export const partsOf = ({ words }: Pick<SeenActor, 'words'>): Parts => ({
  given: words.length > 1 ? (words[0] ?? '') : '',
  surname: words.at(-1) ?? '',
});

/** How a language calls people by what they do. */

import { keyed } from '../base/keyed.ts';
import { wordsIn } from './word-file.ts';

/** What tells two bearers of one name apart: the minister is not the goalkeeper; `work` is what athletes alone hardly do. */
export const CALLINGS = ['politics', 'sport', 'culture', 'work'] as const;
/** A group of words for what people do, such as offices or sports. */
export type Calling = (typeof CALLINGS)[number];

/**
 * Words directly before a name that tell what its bearer does, as they are printed in small letters. A word counts as the end of a longer
 * one, too (`Entwicklungsminister`); with a hyphen before it only so (`-senator`).
 */
export type Callings = Readonly<Record<Calling, readonly string[]>>;

/** For a language that has none yet. */
export const NO_CALLINGS: Callings = { politics: [], sport: [], culture: [], work: [] };

/**
 * From a word file whose notes are the groups.
 * @example
 * callingsIn('mayor\tpolitics') // { politics: ['mayor'], sport: [], culture: [], work: [] }
 */
export const callingsIn = (file: string): Callings => keyed(CALLINGS, (calling) => wordsIn(file, calling));

/** All verbs of corrections. */
import { add } from './add.ts';
import { distinct } from './distinct.ts';
import { ignore } from './ignore.ts';
import { keep } from './keep.ts';
import { rename } from './rename.ts';
import { retype } from './retype.ts';
import { same } from './same.ts';
import type { Verb } from './verb.ts';
import { wrong } from './wrong.ts';

export type { Verb } from './verb.ts';

/** In the order in which the schema of the file and help name them. */
export const VERBS = [same, distinct, rename, retype, ignore, keep, add, wrong] as const;

/** What a correction says, wherever it stands: what one of the verbs reads. */
export type Content = Exclude<ReturnType<(typeof VERBS)[number]['read']>, string>;
/** The name of a verb, as a file writes it: `same`, `ignore`, `wrong`, … */
export type VerbId = Content['verb'];

/**
 * The verb with an id such as `same`; `undefined` where there is none.
 * @example
 * verbOf('same').id // 'same'
 */
export const verbOf = (id: string): Verb | undefined => VERBS.find((verb) => verb.id === id);

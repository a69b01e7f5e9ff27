/** Word files whose notes are tags of relation rules. */
import { isWordTag, type WordTag } from '../relate/tags.ts';
import { notedWordsIn } from './word-file.ts';

/**
 * The tags of each word of a file; what is no tag is passed over.
 * @example
 * taggedWordsIn('dr.\tTitle').get('dr.') // ['Title']
 */
export const taggedWordsIn = (file: string): ReadonlyMap<string, readonly WordTag[]> =>
  new Map(notedWordsIn(file).map(({ word, notes }) => [word, notes.filter(isWordTag)]));

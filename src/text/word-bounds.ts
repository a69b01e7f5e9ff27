/** Where words stand in a text, without a string for any of them. */
import { isWordUnit } from './characters.ts';

/**
 * Where the words of a text begin and end, by turns; no more than the first `most` of these places.
 * @example
 * boundsIn('Emil, na') // [0, 4, 6, 8]
 */
export function boundsIn(text: string, most = Number.POSITIVE_INFINITY): readonly number[] {
  const bounds: number[] = [];
  let inWord = false;
  for (let i = 0; i < text.length && bounds.length < most; i += 1) {
    if (isWordUnit(text.charCodeAt(i)) === inWord) continue;
    bounds.push(i);
    inWord = !inWord;
  }
  if (inWord && bounds.length < most) bounds.push(text.length);
  return bounds;
}

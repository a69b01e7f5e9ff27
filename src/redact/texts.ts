/** Replaces stretches of a text, and tells where what stands around them has gone. */

/** A stretch of a text, and what takes its place. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** The new text, and where a place of the old one lies in it. */
export interface Replaced {
  readonly text: string;
  /** The place in the new text of a place in the old one; places within a stretch go to its end. */
  readonly place: (offset: number) => number;
}

/**
 * The text with the stretches replaced; of those that overlap the first and longest counts.
 * @example
 * replaceStretches('Carola kam.', [{ start: 0, end: 6, by: 'C.' }]).text // 'C. kam.'
 */
export function replaceStretches(text: string, stretches: readonly Stretch[]): Replaced {
  const apart = withoutOverlap(stretches);
  let result = '';
  let at = 0;
  const ends = apart.map(({ start, end, by }) => {
    result += text.slice(at, start) + by;
    at = end;
    return { start, end, newEnd: result.length };
  });
  return { text: result + text.slice(at), place: (offset) => placeOf(offset, ends) };
}

function withoutOverlap(stretches: readonly Stretch[]): readonly Stretch[] {
  const sorted = [...stretches].sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return sorted.filter(({ start, end }) => {
    const isFree = start >= last && end > start;
    if (isFree) last = end;
    return isFree;
  });
}

function placeOf(
  offset: number,
  ends: readonly { readonly start: number; readonly end: number; readonly newEnd: number }[],
): number {
  const before = ends.findLast(({ start }) => start < offset);
  if (before === undefined) return offset;
  return offset <= before.end ? before.newEnd : before.newEnd + offset - before.end;
}

/**
 * The places of whole words in a text that begin with one of the names, endings of up to two letters included.
 * @example
 * stretchesOf('Carolas Haus', new Map([['Carola', 'C.']])) // [{ start: 0, end: 7, by: 'C.' }]
 */
export function stretchesOf(text: string, names: ReadonlyMap<string, string>): readonly Stretch[] {
  if (names.size === 0) return [];
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const any = longestFirst.map((name) =>
    name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'),
  );
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${any.join('|')})\\p{Ll}{0,2}(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].map((found) => {
    const by = names.get((found[1] ?? '').replace(/\s+/g, ' ')) ?? '';
    return { start: found.index, end: found.index + found[0].length, by };
  });
}

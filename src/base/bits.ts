/** Names as bits of one number. */

const MOST = 32;

/** A bit for each name. Throws a sentence when there are more names than bits; `where` is the file that lists them. */
export function bitsOf<T extends string>(names: readonly T[], where: string): ReadonlyMap<T, number> {
  if (names.length > MOST)
    throw new Error(
      `${where} lists ${names.length} names (${names[0]}, ${names[1]} …), but a number has ${MOST} bits: drop or merge some.`,
    );
  return new Map(names.map((name, place) => [name, 1 << place]));
}

/** How long things may take to move: not at all for readers who asked for less motion. */

/** The milliseconds of a movement, 0 where a reader asked for less motion. */
export function duration(milliseconds: number): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : milliseconds;
}

/** How long things may take to move: not at all for readers who asked for less motion. */

export function duration(milliseconds: number): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : milliseconds;
}

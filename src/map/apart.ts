/** Moves marks apart that touch. */
import type { Mark } from './mark.ts';
import type { Mover } from './mover.ts';
import { cellFor, createNear } from './near.ts';

/** Marks stay this far apart, in pixels. */
export const GAP = 5;

/** One pass: each pair that is too near parts, the lighter one moves more. Gives whether any did. */
export function partOnce(marks: readonly Mark[], move: Mover, mass: (mark: Mark) => number): boolean {
  const near = createNear<Mark>(cellFor(marks.length));
  let moved = false;
  for (const mark of marks) {
    const reach = mark.radius + GAP;
    near.visit(mark.x - reach, mark.y - reach, mark.x + reach, mark.y + reach, (other) => {
      moved = part(other, mark, move, mass) || moved;
    });
    near.add(mark, mark.x - mark.radius, mark.y - mark.radius, mark.x + mark.radius, mark.y + mark.radius);
  }
  return moved;
}

function part(one: Mark, other: Mark, move: Mover, mass: (mark: Mark) => number): boolean {
  const wanted = one.radius + other.radius + GAP;
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  if (dx * dx + dy * dy >= (wanted - 0.01) ** 2) return false;
  const distance = Math.hypot(dx, dy);
  const [wayX, wayY] = distance > 0.1 ? [dx / distance, dy / distance] : one.rank % 2 ? [1, 0] : [0, 1];
  const step = wanted - distance;
  const share = mass(one) / (mass(one) + mass(other));
  move(other, wayX * step * share, wayY * step * share);
  move(one, -wayX * step * (1 - share), -wayY * step * (1 - share));
  return true;
}

/** Passes until nothing touches, at most `passes`. Changes the marks. */
export function partMarks(marks: readonly Mark[], move: Mover, passes: number): void {
  for (let pass = 0; pass < passes; pass += 1) if (!partOnce(marks, move, () => 1)) return;
}

/** Margins of found names -> how sure a name with such a margin is. */

import type { ConfidenceTable } from '../knowledge/format/confidence.ts';
import { confidenceAt } from '../knowledge/format/confidence.ts';

/** A name that was found with weights fitted without its article. */
export interface JudgedName {
  readonly margin: number;
  /** Whether gold has it, with this span and kind. */
  readonly right: boolean;
  /** The part that was held out with it. */
  readonly fold: number;
}

/** Names of neighbouring margins with how many of them are right. */
interface Block {
  readonly margin: number;
  readonly names: number;
  readonly right: number;
}

/** A step speaks for so many names at least. */
const FEWEST = 100;

const join = (low: Block, high: Block): Block => ({
  margin: low.margin,
  names: low.names + high.names,
  right: low.right + high.right,
});
const shareOf = ({ names, right }: Block): number => right / names;

/**
 * The table by isotonic regression: a larger margin is never less sure. Pool adjacent violators
 * (Ayer, Brunk, Ewing, Reid & Silverman 1955), over blocks of `FEWEST` names at least.
 */
export function confidenceTable(names: readonly JudgedName[]): ConfidenceTable {
  const blocks: Block[] = [];
  for (const block of blocksOf(names)) {
    blocks.push(block);
    for (let last = blocks.length - 1; last > 0; last -= 1) {
      const [low, high] = [blocks[last - 1], blocks[last]];
      if (!low || !high || shareOf(low) < shareOf(high)) break;
      blocks.splice(last - 1, 2, join(low, high));
    }
  }
  return blocks.map((block) => ({ margin: block.margin, probability: shareOf(block) }));
}

/** Blocks in the order of margins; equal margins share one. */
function blocksOf(names: readonly JudgedName[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let last = Number.NaN;
  for (const { margin, right } of [...names].sort((a, b) => a.margin - b.margin)) {
    if (open && open.names >= FEWEST && margin !== last) {
      blocks.push(open);
      open = undefined;
    }
    const one = { margin, names: 1, right: right ? 1 : 0 };
    open = open ? join(open, one) : one;
    last = margin;
  }
  const rest = blocks.at(-1);
  if (open && rest && open.names < FEWEST) blocks.splice(-1, 1, join(rest, open));
  else if (open) blocks.push(open);
  return blocks;
}

const BINS = 15;

/** Expected calibration error over bins of equal size, each name judged by a table made without the names held out with it. */
export function calibrationError(names: readonly JudgedName[]): number {
  const folds = [...new Set(names.map(({ fold }) => fold))];
  const told = folds.flatMap((fold) => {
    const table = confidenceTable(names.filter((name) => name.fold !== fold));
    return names
      .filter((name) => name.fold === fold)
      .map(({ margin, right }) => ({ right, probability: confidenceAt(table, margin) ?? 0 }));
  });
  told.sort((a, b) => a.probability - b.probability);
  let error = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    const own = told.slice((bin * told.length) / BINS, ((bin + 1) * told.length) / BINS);
    error += Math.abs(own.reduce((sum, { right, probability }) => sum + (right ? 1 : 0) - probability, 0));
  }
  return told.length === 0 ? 0 : error / told.length;
}

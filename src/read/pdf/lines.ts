/** The pieces of text on a page of a PDF to lines, in the order in which the page writes them: that follows columns. */

/** A piece of text as PDF.js gives it; the transformation ends with the place of its left end on the base line. */
export interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** A printed line with its place on the page, in points. */
export interface Line {
  readonly text: string;
  /** Left and right end, base line and height of letters, in points; the page begins below. */
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

const x = ({ transform }: Piece): number => transform[4] ?? 0;
const y = ({ transform }: Piece): number => transform[5] ?? 0;

/** Pieces lie in one line when their base lines are no further apart than this share of their height. */
const SAME_LINE = 0.5;
/** A gap of this share of the height is a blank, a wide one parts columns or cells. */
const BLANK = 0.15;

const isShown = ({ str }: Piece): boolean => str.trim() !== '';

function lineOf(pieces: readonly Piece[]): Line {
  const shown = pieces.filter(isShown);
  const text = pieces
    .map((piece, i) => {
      const before = pieces[i - 1];
      if (before === undefined) return piece.str;
      const gap = x(piece) - x(before) - before.width;
      const isParted = gap > piece.height * BLANK && !/\s$/.test(before.str) && !/^\s/.test(piece.str);
      return isParted ? ` ${piece.str}` : piece.str;
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    text,
    left: Math.min(...shown.map(x)),
    right: Math.max(...shown.map((piece) => x(piece) + piece.width)),
    y: Math.min(...shown.map(y)),
    height: Math.max(...shown.map(({ height }) => height)),
  };
}

/** Puts pieces of a page together to its lines, in the order of the pieces; a line ends where the next piece stands higher or lower. */
export function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const groups: Piece[][] = [];
  let group: Piece[] | undefined;
  for (const piece of pieces) {
    const last = group?.findLast(isShown);
    const height = Math.max(piece.height, last?.height ?? 0, 1);
    const isNext = last !== undefined && isShown(piece) && Math.abs(y(piece) - y(last)) > height * SAME_LINE;
    if (group === undefined || isNext) {
      group = [];
      groups.push(group);
    }
    group.push(piece);
    if (piece.hasEOL) group = undefined;
  }
  return groups.filter((one) => one.some(isShown)).map(lineOf);
}

/**
 * What somebody has decided about who is who, as linking hears of it: bonds (must-link), sides (cannot-link) and names to be shown, each
 * with its evidence. Linking obeys them before any reason of its own, and shows the evidence among its reasons.
 */
import type { Evidence, Kind, Mention, RowId } from '../model.ts';

/** All actors that have the bond are one; they are of one kind. */
export interface Bond {
  readonly kind: Kind;
  /** The names that it holds together, the most telling one first: it gives the id where no row does. */
  readonly name: string;
  /** The row that somebody has named. */
  readonly row?: RowId;
}

/** A mention has a bond by one of the names that it holds together. */
export interface Bound {
  readonly bond: Bond;
  /** The place of the name in the bond: of several rows, that of the first name counts. */
  readonly place: number;
  readonly evidence: readonly Evidence[];
  readonly reach: Reach;
}

/**
 * For whom a bond is: for all actors that have the name as their main one (`corpus`), for all mentions of the name in this article, for
 * this very mention, or not for it: then the mention only tells who is meant where the bond holds.
 */
export type Reach = 'corpus' | 'article' | 'mention' | 'elsewhere';

/** Who has one side of a cut is never one with who has another side of it. */
export interface Side {
  readonly cut: object;
  readonly place: number;
  readonly evidence: Evidence;
}

/** What somebody decided that an actor is called, and where that stands. */
export interface Shown {
  readonly label: string;
  readonly evidence: Evidence;
}

/** What somebody has decided about one mention. */
export interface Decided {
  readonly bounds: readonly Bound[];
  readonly sides: readonly Side[];
  readonly shown?: Shown;
  /** Whether some of it is said of one article, source or place. */
  readonly isLocal?: boolean;
  /** What somebody has decided of the mention itself. */
  readonly evidence: readonly Evidence[];
}

/** Tells what is decided about a mention, and hears what was made of it. */
export interface Decisions {
  /** What is decided of a mention of a settled kind; `undefined` where nothing is. */
  readonly of: (article: string, mention: Mention, kind: Kind) => Decided | undefined;
  /** Hears of a bond that joins what would have stayed apart. */
  readonly onJoined: (bond: Bond) => void;
}

/** Whether two have different sides of one cut. */
export const areApart = (a: readonly Side[], b: readonly Side[]): boolean =>
  a.some(({ cut, place }) => b.some((other) => other.cut === cut && other.place !== place));

/** The bond that is about one mention alone: it is told apart from all that has it not. */
export const bondOfMention = (decided: Decided | undefined): Bond | undefined =>
  decided?.bounds.find(({ reach }) => reach === 'mention')?.bond;

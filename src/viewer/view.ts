/** What the reader is looking at, as plain data: the part of the state that a link can carry. */

import type { Around } from './around.ts';
import { DEFAULT_LOOK, type Look } from './look.ts';
import { DEFAULT_FILTERS, type Filters } from './model/filter.ts';
import { DEFAULT_TABLE, type TableView } from './table-view.ts';

/** What is selected or pointed at: nothing, an actor, a link, several actors, an article. */
export type Selection =
  | { readonly is: 'nothing' }
  | { readonly is: 'actor'; readonly key: string }
  | { readonly is: 'link'; readonly key: string }
  /** An article by its id, to be read. */
  | { readonly is: 'article'; readonly key: string }
  /** Two actors or more. */
  | { readonly is: 'actors'; readonly keys: readonly string[] };

/** In the order of the switch; the first is the usual one and not in the address. */
export const MODES = ['picture', 'actors', 'links', 'relations', 'articles'] as const;
/** The picture, or the table of actors, links or articles. */
export type Mode = (typeof MODES)[number];

/** Sigma's camera: position in the framed graph, ratio 1 = everything fits. */
export interface CameraView {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** The whole state that an address can carry. */
export interface View {
  readonly filters: Filters;
  readonly selection: Selection;
  readonly mode: Mode;
  /** How the table is read. */
  readonly table: TableView;
  /** By what marks and lines are sized and coloured. */
  readonly look: Look;
  /** Only the network around some actors; null for all. */
  readonly around: Around | null;
  /** Where a reader put actors, by key, as shares of the picture. */
  readonly pins: ReadonlyMap<string, Place>;
}

/** A place in the picture: from 0 to 1 on both axes, from the left upper corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** One object, so that it can be compared by `===`. */
export const NOTHING: Selection = { is: 'nothing' };
/** What an address without anything behind `#` means. */
export const DEFAULT_VIEW: View = {
  filters: DEFAULT_FILTERS,
  selection: NOTHING,
  mode: 'picture',
  table: DEFAULT_TABLE,
  look: DEFAULT_LOOK,
  around: null,
  pins: new Map(),
};
/** The middle of the picture, all of it in sight. */
export const DEFAULT_CAMERA: CameraView = { x: 0.5, y: 0.5, ratio: 1 };

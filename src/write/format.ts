/** A file format that a graph can be written in. */
import type { InWords } from '../model.ts';
import type { Material, Pieces } from './material.ts';

/** What formats are for: menus show them in groups. */
export const FORMAT_GROUPS = ['network', 'table', 'database', 'picture'] as const;
/** Under which heading the page offers a format. */
export type FormatGroup = (typeof FORMAT_GROUPS)[number];

/** A file beside another one: its name is that of the other with an ending. */
export interface Beside {
  readonly ending: string;
  /** @param file the name of the file that it stands beside. */
  readonly write: (material: Material, file: string) => string;
}

/** One way to write a graph, such as GEXF. */
export interface GraphFormat {
  readonly id: string;
  readonly group: FormatGroup;
  /** What it holds or what opens it, and the name of the format in brackets. */
  readonly title: InWords;
  /** How such a file is called where nobody chose a name. */
  readonly file: string;
  readonly mediaType: string;
  /** The bytes of the file: one graph gives the same ones in whatever order it was built. */
  readonly write: (material: Material) => Pieces<string | Uint8Array>;
  /** Says where the file comes from, where it has no place for that itself. */
  readonly beside?: Beside;
}

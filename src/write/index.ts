/** Graphs to files. */
import type { GraphFormat } from './format.ts';
import { csv } from './formats/csv.ts';
import { csvNodes } from './formats/csv-nodes.ts';
import { dot } from './formats/dot.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { json } from './formats/json.ts';

export type { GraphFormat } from './format.ts';

/** The command line and the page offer them in this order. */
export const FORMATS: readonly GraphFormat[] = [json, csv, csvNodes, gexf, graphml, dot];

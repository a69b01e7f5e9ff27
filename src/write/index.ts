/** Graphs to files. */
import type { GraphFormat } from './format.ts';
import { csv } from './formats/csv.ts';
import { cypher } from './formats/cypher.ts';
import { cytoscape } from './formats/cytoscape.ts';
import { dot } from './formats/dot.ts';
import { ftm } from './formats/ftm.ts';
import { gexf } from './formats/gexf.ts';
import { gml } from './formats/gml.ts';
import { graphml } from './formats/graphml.ts';
import { json } from './formats/json.ts';
import { jsonLd } from './formats/json-ld.ts';
import { neo4j } from './formats/neo4j.ts';
import { pajek } from './formats/pajek.ts';
import { svg } from './formats/svg.ts';
import { tsv } from './formats/tsv.ts';
import { xlsx } from './formats/xlsx.ts';
import { TABLES } from './tables/index.ts';

export { FORMAT_GROUPS, type GraphFormat } from './format.ts';
export type { Articles, Material, Pieces } from './material.ts';

/** The command line and the page offer them in this order. */
export const FORMATS: readonly GraphFormat[] = [
  ...[json, gexf, graphml, cytoscape, gml, pajek, dot],
  ...[xlsx, ...TABLES.map(csv), ...TABLES.map(tsv)],
  ...[jsonLd, ftm, cypher, neo4j],
  svg,
];

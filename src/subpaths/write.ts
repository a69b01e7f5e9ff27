/** `dramatis/write`: a graph to files in all formats. */
export { readGraph } from '../graph/read-graph.ts';
export { FORMATS as graphFormats, type GraphFormat, type Material } from '../write/index.ts';

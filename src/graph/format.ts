/** The form of graph.json: it changes when what reads the old one would misread the new one. */
export const GRAPH_FORMAT = 1;

/** The library: the steps from articles to a graph, without files and without a browser. */
export * from './model.ts';
export { createPipeline, type Extractor, type GraphJson, type Network, type Pipeline } from './pipeline.ts';
export { type Format, formats, type Read, read } from './read/index.ts';

/** The library: articles in, names and the graph of actors out. No files, no network, no browser. */
export * from './model.ts';
export {
  type Correction,
  createPipeline,
  type Extracted,
  type Extractor,
  type FiledArticle,
  type ListedName,
  type Network,
  type Pipeline,
  type PipelineSettings,
  parseCorrections,
  read,
  readAny,
  readGraph,
  readNames,
  readRow,
} from './pipeline.ts';
export { type Format, formats, type Read } from './read/index.ts';
export { FORMATS as graphFormats, type GraphFormat } from './write/index.ts';

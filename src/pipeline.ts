/** The door to all steps: packs, and what somebody has corrected, to a pipeline. */
import { countingWith, findingWith, linkingRecordsWith, linkingWith } from './assembly.ts';
import { applyCorrections, type Correction } from './corrections/index.ts';
import { isOrdinaryWord, type Knowledge, openKnowledge, type Packs } from './find/index.ts';
import type { ListedName } from './gazetteer/index.ts';
import { commonBodies } from './knowledge/bodies.ts';
import { languages } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import { type LinkKnowledge, linkKnowledge } from './link/index.ts';
import { createReader } from './read/index.ts';
import type { Pipeline } from './steps.ts';

export { type Correction, parseCorrections } from './corrections/index.ts';
export { type ListedName, readTable as readNames } from './gazetteer/index.ts';
export { readGraph } from './graph/read-graph.ts';
export type { Before, Digest, Network } from './network.ts';
export type { Extracted, Extractor, FiledArticle, Pipeline } from './steps.ts';
/** Reading with the languages of this program: `read` a text, `readAny` a file of any format, `readEach` many, `readRow` one object. */
export const { read, readAny, readEach, readRow, languageCode } = createReader(languages);

/** What a pipeline may be given beside the packs. */
export interface PipelineSettings {
  /** What somebody has corrected: it is so in all that the pipeline gives. */
  readonly corrections?: readonly Correction[];
  /** Names of their own (`readNames`), which are found before those of the packs. */
  readonly own?: readonly ListedName[];
  /** The languages that are known, each with its packs; those of this program where none are given. */
  readonly languages?: readonly Language[];
}

/**
 * The pipeline on compiled packs, which are opened when they are needed.
 * @example
 * const { find, link } = createPipeline((name) => readFileSync(`dist/knowledge/${name}.bin`));
 * const article = { id: 'a', text: 'Angela Merkel sprach in Bagdad mit Heiko Maas.' };
 * find(article).mentions.map(({ name }) => name) // ['Angela Merkel', 'Bagdad', 'Heiko Maas']
 * link([article], [find(article)]).entities.length // 3
 */
export function createPipeline(
  packs: Packs,
  { corrections = [], own = [], languages: known = languages }: PipelineSettings = {},
): Pipeline {
  const knowledge = openKnowledge(packs, known);
  return pipelineOn(knowledge, linkKnowledge(knowledge.gazetteer, known, commonBodies), corrections, own);
}

const withoutGenitiveIn =
  (known: readonly Language[]) =>
  (code: string, word: string): string =>
    known.find((language) => language.code === code)?.wordForms.withoutGenitive(word) ?? word;

function pipelineOn(
  knowledge: Knowledge,
  plain: LinkKnowledge,
  corrections: readonly Correction[],
  own: readonly ListedName[] = [],
): Pipeline {
  const withoutGenitive = withoutGenitiveIn(knowledge.languages);
  const isOrdinary = (code: string, word: string) => isOrdinaryWord(knowledge, code, word);
  const applied = applyCorrections(corrections, { knowledge: plain, withoutGenitive, own, isOrdinary });
  const tell = corrections.length > 0 ? applied.mend : undefined;
  return {
    open: knowledge.open,
    askedRows: knowledge.gazetteer.asked,
    recallRows: knowledge.gazetteer.recall,
    correctedBy: (others, names) => pipelineOn(knowledge, plain, others, names),
    correct: applied.mend,
    strike: applied.strike,
    ...findingWith(knowledge, applied),
    ...linkingWith(applied.knowledge),
    ...linkingRecordsWith(applied.knowledge, tell),
    ...countingWith(applied),
  };
}

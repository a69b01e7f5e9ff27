/** The door to all steps: packs, and what somebody has corrected, to a pipeline. */
import { countingWith, findingWith, linkingRecordsWith, linkingWith } from './assembly.ts';
import { applyCorrections, type Correction } from './corrections/index.ts';
import { isOrdinaryWord, type Knowledge, openKnowledge, type Packs } from './find/index.ts';
import type { ListedName } from './gazetteer/index.ts';
import { commonBodies } from './knowledge/bodies.ts';
import { languages } from './languages/index.ts';
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

/**
 * The pipeline on compiled packs, which are opened when they are needed; what somebody has corrected is so in all that it gives,
 * and names of their own (`readNames`) are found before those of the packs.
 * @example
 * const { find, link } = createPipeline((name) => readFileSync(`dist/knowledge/${name}.bin`));
 * const article = { id: 'a', text: 'Angela Merkel sprach in Bagdad mit Heiko Maas.' };
 * find(article).mentions.map(({ name }) => name) // ['Angela Merkel', 'Bagdad', 'Heiko Maas']
 * link([article], [find(article)]).entities.length // 3
 */
export function createPipeline(
  packs: Packs,
  corrections: readonly Correction[] = [],
  own: readonly ListedName[] = [],
): Pipeline {
  const knowledge = openKnowledge(packs, languages);
  return pipelineOn(knowledge, linkKnowledge(knowledge.gazetteer, languages, commonBodies), corrections, own);
}

const withoutGenitive = (code: string, word: string): string =>
  languages.find((language) => language.code === code)?.wordForms.withoutGenitive(word) ?? word;

function pipelineOn(
  knowledge: Knowledge,
  plain: LinkKnowledge,
  corrections: readonly Correction[],
  own: readonly ListedName[] = [],
): Pipeline {
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

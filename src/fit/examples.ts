/** Gold articles -> training examples. */

import type { Analysis } from '../find/analysis.ts';
import { eachFeatures } from '../find/features/index.ts';
import type { Gazetteer } from '../knowledge/open/gazetteer.ts';
import { KINDS, type Kind, type Span } from '../model.ts';
import type { Example } from './train.ts';

/** The examples of one analysed article, one a sentence. Gold names that are no candidates are lost and counted. */
export function examplesOf(
  analysis: Analysis,
  gold: readonly (Span & { readonly kind: Kind })[],
  gazetteer: Gazetteer,
): { readonly examples: readonly Example[]; readonly lost: number } {
  const { tokens, bounds, sentences, memory } = analysis;
  const kinds = new Map(
    gold.map((mention) => [`${mention.start} ${mention.end}`, KINDS.indexOf(mention.kind)]),
  );
  let reached = 0;
  const examples = sentences.map((sentence, s): Example => {
    const offset = bounds[s] as number;
    const { candidates } = sentence;
    const features: number[] = [];
    const firsts: number[] = [];
    eachFeatures(sentence, { gazetteer, memory, alone: sentences.length === 1 }, (_, list, count) => {
      firsts.push(features.length);
      for (let i = 0; i < count; i += 1) features.push(list[i] as number);
    });
    firsts.push(features.length);
    const labels = Int8Array.from(
      candidates,
      ({ start, end }) =>
        kinds.get(`${tokens.starts[offset + start]} ${tokens.ends[offset + end - 1]}`) ?? -1,
    );
    for (const label of labels) if (label >= 0) reached += 1;
    return {
      length: sentence.profiles.length,
      starts: Int32Array.from(candidates, (candidate) => candidate.start),
      ends: Int32Array.from(candidates, (candidate) => candidate.end),
      features: Int32Array.from(features),
      firsts: Int32Array.from(firsts),
      gold: labels,
    };
  });
  return { examples, lost: gold.length - reached };
}

/** Gold articles -> training examples. */

import { type Analysis, spanOf } from '../find/analysis.ts';
import type { AnalysedSentence } from '../find/candidates/index.ts';
import { eachFeatures, type Surroundings } from '../find/features/index.ts';
import type { Gazetteer } from '../knowledge/open/gazetteer.ts';
import { KINDS, type Kind, type Span } from '../model.ts';
import type { Example } from './example.ts';

type GoldName = Span & { readonly kind: Kind };

const NO_NAME = -1;
const keyOf = ({ start, end }: Span): string => `${start} ${end}`;

/** The examples of one analysed article, one a sentence. Gold names that are not candidates are lost and counted. */
export function examplesOf(
  analysis: Analysis,
  gold: readonly GoldName[],
  gazetteer: Gazetteer,
): { readonly examples: readonly Example[]; readonly lost: number } {
  const { sentences, memory } = analysis;
  const kinds = new Map(gold.map((name) => [keyOf(name), KINDS.indexOf(name.kind)]));
  const around = { gazetteer, memory, alone: sentences.length === 1 };
  const examples = sentences.map((sentence, s) => ({
    ...candidatesOf(sentence, around),
    gold: Int8Array.from(
      sentence.candidates,
      (candidate) => kinds.get(keyOf(spanOf(analysis, s, candidate))) ?? NO_NAME,
    ),
  }));
  const reached = examples.flatMap((example) => [...example.gold]).filter((kind) => kind !== NO_NAME).length;
  return { examples, lost: gold.length - reached };
}

function candidatesOf(sentence: AnalysedSentence, around: Surroundings): Omit<Example, 'gold'> {
  const { candidates, profiles } = sentence;
  const features: number[] = [];
  const firsts: number[] = [];
  eachFeatures(sentence, around, (_, list, count) => {
    firsts.push(features.length);
    features.push(...list.subarray(0, count));
  });
  firsts.push(features.length);
  return {
    length: profiles.length,
    starts: Int32Array.from(candidates, ({ start }) => start),
    ends: Int32Array.from(candidates, ({ end }) => end),
    features: Int32Array.from(features),
    firsts: Int32Array.from(firsts),
  };
}

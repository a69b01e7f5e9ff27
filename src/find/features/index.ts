/** Everything that speaks for or against a stretch being a name, drawn as features from its words and their surroundings. */

import { item } from '../../base/item.ts';
import type { Gazetteer } from '../../knowledge/open/gazetteer.ts';
import type { AnalysedSentence, Candidate } from '../candidates/index.ts';
import type { Memory } from '../memory.ts';
import { add, type Collector, createCollector } from './collector.ts';
import { addCovers, addList } from './lists.ts';
import { addRemembered } from './remembered.ts';
import { addAlone, addSentence, sentenceFeatures } from './sentence.ts';
import { addSides } from './sides.ts';
import { addSpelling } from './spelling.ts';
import { stretchOf } from './stretch.ts';
import { feature } from './templates.ts';
import { addUsage } from './usage.ts';
import { addAcronym, addWords } from './words.ts';

/** What features are drawn from besides the sentence itself. */
export interface Surroundings {
  readonly gazetteer: Gazetteer;
  readonly memory: Memory;
  /** Whether the text is one sentence: no other can introduce its people in full. */
  readonly alone: boolean;
}

const collector = createCollector();

/** Calls `each` with the features of every candidate of a sentence. The array is reused: copy what is to be kept. */
export function eachFeatures(
  sentence: AnalysedSentence,
  around: Surroundings,
  each: (candidate: number, features: Int32Array, count: number) => void,
): void {
  const { candidates, profiles } = sentence;
  if (candidates.length === 0) return;
  const ofSentence = sentenceFeatures(profiles);
  for (let i = 0; i < candidates.length; i += 1) {
    collector.count = 0;
    addFeatures(sentence, item(candidates, i), ofSentence, around, collector);
    each(i, collector.features, collector.count);
  }
}

function addFeatures(
  sentence: AnalysedSentence,
  candidate: Candidate,
  ofSentence: readonly number[],
  { gazetteer, memory, alone }: Surroundings,
  into: Collector,
): void {
  const stretch = stretchOf(sentence, candidate);
  addWords(stretch, into);
  addSides(stretch, into);
  addSpelling(stretch, into);
  addUsage(stretch, into);
  if (alone) addAlone(stretch, gazetteer, into);
  for (const rule of candidate.rules) add(into, feature.rule(rule));
  addList(stretch, gazetteer, into);
  addCovers(stretch, gazetteer, into);
  addRemembered(stretch, memory, into);
  addSentence(stretch, ofSentence, into);
  addAcronym(stretch, into);
}

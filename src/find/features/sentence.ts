/** What a whole sentence is: `sentence=title-case`, and what counts where a text is one sentence: `alone=unknown`. */

import { item } from '../../base/item.ts';
import type { Gazetteer } from '../../knowledge/open/gazetteer.ts';
import type { Profile } from '../profile/profile.ts';
import { contextCode, symbolCode } from '../profile/symbols.ts';
import { add, type Collector } from './collector.ts';
import { listType } from './lists.ts';
import { contextAt, type Stretch } from './stretch.ts';
import { feature } from './templates.ts';
import { SENTENCE_TRAITS, type SentenceTrait } from './values.ts';

const STOP = contextCode('stop');
const QUOTE = contextCode('quote');
const SEVERAL_WORDS = symbolCode('-');
const traitFeature = (trait: SentenceTrait): number => feature.sentence(SENTENCE_TRAITS.indexOf(trait));
const TITLE_CASE = traitFeature('title-case');
const SHORT_LINE = traitFeature('short-line');
const FIRST_WORD = traitFeature('first-word');
const QUOTED = traitFeature('quoted');

/** Features of a whole sentence: a headline in title case, a line without a full stop. */
export function sentenceFeatures(profiles: readonly Profile[]): readonly number[] {
  const features: number[] = [];
  let [words, capitals] = [0, 0];
  for (let i = 0; i < profiles.length; i += 1) {
    const profile = item(profiles, i);
    if (!profile.letters) continue;
    words += 1;
    if (profile.capital) capitals += 1;
  }
  if (words >= 4 && capitals * 10 >= words * 8) features.push(TITLE_CASE);
  if (words <= 12 && contextAt(profiles, profiles.length - 1) !== STOP) features.push(SHORT_LINE);
  return features;
}

/** The features of its sentence, and how the candidate stands in it. */
export function addSentence(
  { start, left, right }: Stretch,
  ofSentence: readonly number[],
  into: Collector,
): void {
  for (let i = 0; i < ofSentence.length; i += 1) add(into, ofSentence[i] ?? 0);
  if (start === 0) add(into, FIRST_WORD);
  if (left === QUOTE && right === QUOTE) add(into, QUOTED);
}

/** Of a text of one sentence, in which no other can introduce its people in full. */
export function addAlone(
  { candidate, words, first, left }: Stretch,
  gazetteer: Gazetteer,
  into: Collector,
): void {
  add(into, feature.alone(words === 1 ? first.symbol : SEVERAL_WORDS));
  add(into, feature.aloneLeft(left));
  if (candidate.list) add(into, feature.aloneList(listType(candidate.list.rows[0] ?? 0, gazetteer)));
}

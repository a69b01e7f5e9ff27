/** Scores the candidates of all sentences and decodes the best names of each. */

import { item } from '../base/item.ts';
import type { Gazetteer } from '../knowledge/open/gazetteer.ts';
import { KINDS, type Kind, type Span } from '../model.ts';
import { type Agreed, agree, type ReadSentence } from './agreement.ts';
import { type Analysis, spanOf } from './analysis.ts';
import type { AnalysedSentence } from './candidates/index.ts';
import type { Changes } from './changes.ts';
import { doubt } from './doubted.ts';
import { createCollected } from './features/collected.ts';
import { eachFeatures, type Surroundings } from './features/index.ts';
import { toldHeadlines } from './headlines/told.ts';
import type { LanguageKnowledge } from './knowledge.ts';
import { bestSegmentation } from './overlaps.ts';
import { overrule } from './overruled.ts';
import { runnerUp } from './runner-up.ts';
import { knowFirms } from './short-names/known-firms.ts';
import { shortForms } from './short-names/short-forms.ts';
import { isTold, remembering, taughtBy, withTaught } from './taught.ts';
import { asTeams } from './teams.ts';
import type { FeatureWeights } from './weights/weights.ts';

/** What was decided for one sentence. */
export interface DecodedSentence extends ReadSentence {
  /** Features of the chosen candidates. */
  readonly features: ReadonlyMap<number, Int32Array>;
  /** What other sentences of the article added to the scores. */
  readonly agreed: Agreed;
  /** What speaks for candidates since other readings were struck out. */
  readonly changes: Changes;
}

const K = KINDS.length;
const collected = createCollected();
const NOTHING_AGREED: Agreed = new Map();
const NOTHING_CHOSEN = {
  segments: [],
  scores: new Float64Array(0),
  features: new Map(),
  agreed: NOTHING_AGREED,
  changes: new Map(),
};

/**
 * Decodes all sentences of an analysed text: each for itself, then those with surnames that full names have taught, and at last those with words
 * that the article reads in several ways.
 */
export function decodeSentences(
  { sentences, memory, headlines, language, sport }: Analysis,
  { weights }: Pick<LanguageKnowledge, 'weights'>,
  gazetteer: Gazetteer,
): readonly DecodedSentence[] {
  const around = { gazetteer, memory, alone: sentences.length === 1, sport };
  const first = sentences.map((sentence) => decodeSentence(sentence, around, weights, NOTHING_AGREED));
  if (first.length < 2) return first;
  const taught = taughtBy(first, memory);
  const told = taught.size === 0 ? around : { ...around, memory: remembering(memory, taught) };
  const second =
    taught.size === 0
      ? first
      : first.map((own) =>
          isTold(own, taught)
            ? decodeSentence(withTaught(own.sentence, taught), told, weights, NOTHING_AGREED)
            : own,
        );
  const agreed = agree(second);
  const third = second.map((own, s) => {
    const added = agreed.get(s);
    return added ? decodeSentence(own.sentence, told, weights, added) : own;
  });
  const known = new Map([
    ...shortForms(third, headlines, language.shortBodies, gazetteer),
    ...toldHeadlines(third, headlines),
  ]);
  return third.map((own, s) => {
    const headline = known.get(s);
    return headline ? decodeSentence(headline.sentence, told, weights, headline.agreed) : own;
  });
}

function decodeSentence(
  sentence: AnalysedSentence,
  around: Surroundings & Pick<Analysis, 'sport'>,
  weights: FeatureWeights,
  agreed: Agreed,
): DecodedSentence {
  const { profiles, candidates } = sentence;
  if (candidates.length === 0) return { sentence, ...NOTHING_CHOSEN };
  const scores = new Float64Array(candidates.length * K);
  collected.clear();
  eachFeatures(sentence, around, (i, features, count) => {
    weights.sum(features, count, scores, i * K);
    collected.add(features, count);
  });
  addTo(scores, agreed);
  const changes: Changes = new Map();
  knowFirms(sentence, around.memory, scores, changes);
  overrule(sentence, scores, changes);
  doubt(sentence, around.gazetteer, scores, changes);
  if (around.sport) asTeams(sentence, around.gazetteer, scores, changes);
  const segments = bestSegmentation(profiles.length, candidates, scores);
  const features = new Map(segments.map(({ candidate }) => [candidate, collected.of(candidate)]));
  return { sentence, segments, scores, features, agreed, changes };
}

function addTo(scores: Float64Array, agreed: Agreed): void {
  for (const [candidate, added] of agreed)
    for (let k = 0; k < K; k += 1)
      scores[candidate * K + k] = (scores[candidate * K + k] ?? 0) + (added[k] ?? 0);
}

/** The spans and kinds of all names with their margins, for scoring without evidence. */
export function decodedSpans(
  analysis: Analysis,
  knowledge: Pick<LanguageKnowledge, 'weights'>,
  gazetteer: Gazetteer,
): readonly (Span & { readonly kind: Kind; readonly margin: number })[] {
  return decodeSentences(analysis, knowledge, gazetteer).flatMap(({ sentence, segments, scores }, s) =>
    segments.map((segment) => ({
      ...spanOf(analysis, s, item(sentence.candidates, segment.candidate)),
      kind: item(KINDS, segment.kind),
      margin: runnerUp(segment, scores).margin,
    })),
  );
}

/** An article's text, split, profiled and with its candidates: the ground on which names are decided. */

import type { Gazetteer } from '../knowledge/open/gazetteer.ts';
import type { Span } from '../model.ts';
import { type Bounds, splitSentences } from '../text/sentences.ts';
import { type Tokens, tokenize } from '../text/tokens.ts';
import { type AnalysedSentence, collectCandidates, withRemembered } from './candidates/index.ts';
import type { LanguageKnowledge } from './knowledge.ts';
import { learn, type Memory, recall } from './memory.ts';
import { isInside } from './position.ts';
import type { Profile } from './profile/profile.ts';
import { inTrueCase, isInCapitals } from './profile/true-case.ts';
import { parted } from './seams.ts';
import { termsOf, withoutTerms } from './terms.ts';

/** One article while its names are decided. */
export interface Analysis {
  readonly tokens: Tokens;
  readonly bounds: Bounds;
  readonly sentences: readonly AnalysedSentence[];
  readonly memory: Memory;
}

/** Splits a text and collects the candidates of all its sentences. */
export function analyse(
  text: string,
  { language, profileOf, net }: LanguageKnowledge,
  gazetteer: Gazetteer,
): Analysis {
  const tokens = parted(text, tokenize(text, language), profileOf);
  const bounds = splitSentences(text, tokens, language);
  const collected: AnalysedSentence[] = [];
  for (let s = 0; s + 1 < bounds.length; s += 1) {
    const profiles: Profile[] = [];
    for (let i = bounds[s] ?? 0; i < (bounds[s + 1] ?? 0); i += 1) {
      const profile = profileOf(text, tokens.words[i] === 1, tokens.starts[i], tokens.ends[i]);
      profiles.push(profile.inside && isInside(profiles, profiles.length) ? profile.inside : profile);
    }
    const printed = isInCapitals(profiles)
      ? inTrueCase(profiles, language.capitalNouns, (word) => profileOf(word, true))
      : profiles;
    collected.push(collectCandidates(printed, gazetteer, net, language));
  }
  const terms = termsOf(collected, language.capitalNouns);
  const sentences = terms.size === 0 ? collected : collected.map((sentence) => withoutTerms(sentence, terms));
  const memory = learn(sentences, gazetteer, net.rules);
  return {
    tokens,
    bounds,
    sentences:
      memory.size === 0
        ? sentences
        : sentences.map((sentence) =>
            withRemembered(sentence, (profile) => recall(memory, profile)?.has('surname') === true),
          ),
    memory,
  };
}

/** Where a stretch of a sentence lies in the text. */
export function spanOf({ tokens, bounds }: Analysis, sentence: number, { start, end }: Span): Span {
  const first = bounds[sentence] ?? 0;
  return { start: tokens.starts[first + start] ?? 0, end: tokens.ends[first + end - 1] ?? 0 };
}

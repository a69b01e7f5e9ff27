/** All that finding names needs to know, opened from compiled packs. */

import { openPack } from '../knowledge/format/pack.ts';
import { restoreWeights } from '../knowledge/format/weights.ts';
import { type Gazetteer, openGazetteer, openWords, type WordList } from '../knowledge/open/gazetteer.ts';
import type { Language } from '../languages/language.ts';
import { compileRules, type RuleNet } from '../rules/engine.ts';
import { type CreditFinder, createCredits } from './credits.ts';
import { createExplainer, type Explain } from './evidence.ts';
import { templatesWith } from './features/templates.ts';
import { createProfiles, type Profile } from './profile.ts';
import { withClaims } from './weights/prior.ts';
import { createWeights, type FeatureWeights } from './weights/weights.ts';

/** One language with its words, rules and weights. */
export interface LanguageKnowledge {
  readonly language: Language;
  readonly words: WordList;
  readonly net: RuleNet;
  readonly weights: FeatureWeights;
  readonly explain: Explain;
  readonly profileOf: (text: string, isWord: boolean) => Profile;
}

export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly languages: readonly Language[];
  readonly creditsOf: CreditFinder;
  /** The knowledge of a language, opened on first use; the first language's for a code that is not known. */
  readonly of: (code: string) => LanguageKnowledge;
  /** Opens what is not open yet. Throws what is wrong with a pack. */
  readonly open: () => void;
}

/** The bytes of the packs: `names` and one for each language code. */
export type Packs = (name: string) => Uint8Array;

/** Opens the packs. A language's pack is read when its first article comes. */
export function openKnowledge(packs: Packs, languages: readonly Language[]): Knowledge {
  const gazetteer = openGazetteer(packs('names'));
  const opened = new Map<string, LanguageKnowledge>();
  const open = (language: Language): LanguageKnowledge => {
    const bytes = packs(language.code);
    const words = openWords(bytes);
    const templates = templatesWith(language.rules);
    const weights = createWeights(withClaims(restoreWeights(openPack(bytes), templates), language.rules));
    const knowledge = {
      language,
      words,
      net: compileRules(language.rules),
      weights,
      explain: createExplainer(weights, templates),
      profileOf: createProfiles({ gazetteer, words, language }),
    };
    opened.set(language.code, knowledge);
    return knowledge;
  };
  const of = (code: string): LanguageKnowledge =>
    opened.get(code) ??
    open(languages.find((language) => language.code === code) ?? (languages[0] as Language));
  return {
    gazetteer,
    languages,
    creditsOf: createCredits(languages.map(({ credits }) => credits)),
    of,
    open: () => {
      for (const { code } of languages) of(code);
    },
  };
}

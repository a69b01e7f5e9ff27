/** All that finding names needs to know, opened from compiled packs. */

import { restoreWeights } from '../knowledge/format/weights.ts';
import { type Gazetteer, openGazetteer } from '../knowledge/open/gazetteer.ts';
import { openPack } from '../knowledge/open/pack.ts';
import { openWords, type WordList } from '../knowledge/open/words.ts';
import { NAMES_PACK, packFile, weightsPack, wordsPack } from '../knowledge/packs.ts';
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

/** The bytes of a pack by its name, see `packNames`. */
export type Packs = (name: string) => Uint8Array;

/** Opens the packs. Those of a language are read when its first article comes. Throws a `PackError` for one that cannot be used. */
export function openKnowledge(packs: Packs, languages: readonly Language[]): Knowledge {
  const gazetteer = openGazetteer(packs(NAMES_PACK), packFile(NAMES_PACK));
  const opened = new Map<string, LanguageKnowledge>();
  const open = (language: Language): LanguageKnowledge => {
    const [wordsName, weightsName] = [wordsPack(language.code), weightsPack(language.code)];
    const words = openWords(packs(wordsName), packFile(wordsName));
    const fitted = openPack(packs(weightsName), packFile(weightsName));
    const templates = templatesWith(language.rules);
    const weights = createWeights(withClaims(restoreWeights(fitted, templates), language.rules));
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

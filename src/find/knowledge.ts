/** All that finding names needs to know, opened from compiled packs. */

import { type ConfidenceTable, parseConfidence } from '../knowledge/format/confidence.ts';
import type { NumberedTemplate } from '../knowledge/format/feature-numbers.ts';
import { type Gazetteer, openGazetteer } from '../knowledge/open/gazetteer.ts';
import { openPack } from '../knowledge/open/pack.ts';
import { restoreWeights } from '../knowledge/open/weights.ts';
import { NO_WORDS, openWords, type WordList } from '../knowledge/open/words.ts';
import { NAMES_PACK, packFile, weightsPack, wordsPack } from '../knowledge/packs.ts';
import type { Language } from '../languages/language.ts';
import { undetermined } from '../languages/undetermined.ts';
import { createRelate, type Relate } from '../relate/index.ts';
import { compileRules, type RuleNet } from '../rules/engine.ts';
import { type CreditFinder, createCredits } from './credits.ts';
import { createExplainer, type Explain } from './evidence.ts';
import { templatesWith } from './features/templates.ts';
import { createProfiles, type ProfileOf } from './profile/profile.ts';
import { listsAlone } from './weights/lists-alone.ts';
import { withClaims } from './weights/prior.ts';
import { createWeights, type FeatureWeights } from './weights/weights.ts';

/** One language with its words, rules and weights. */
export interface LanguageKnowledge {
  readonly language: Language;
  readonly words: WordList;
  readonly net: RuleNet;
  readonly weights: FeatureWeights;
  /** What the numbers of its features mean. */
  readonly templates: readonly NumberedTemplate[];
  readonly explain: Explain;
  /** How sure a name is by its margin. */
  readonly confidence: ConfidenceTable;
  /** Small words before which half a compound may stand: `Süd- und`. */
  readonly halves: ReadonlySet<string>;
  /** Words of which only articles about games of teams have many. */
  readonly sport: ReadonlySet<string>;
  readonly profileOf: ProfileOf;
  /** Finds what sentences say of their names. */
  readonly relate: Relate;
}

/** The opened packs of all languages. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly languages: readonly Language[];
  readonly creditsOf: CreditFinder;
  /** The knowledge of a language, opened on first use; that of lists alone for a language that is not known. */
  readonly of: (code: string) => LanguageKnowledge;
  /** Opens what is not open yet. Throws what is wrong with a pack. */
  readonly open: () => void;
}

/** The bytes of a pack by its name, see `packNames`. */
export type Packs = (name: string) => Uint8Array;

/** The words for *and* and *or*. */
const conjunctionsOf = ({ contexts }: Language): ReadonlySet<string> =>
  new Set([...contexts].filter(([, type]) => type === 'and' || type === 'or').map(([word]) => word));

const templatesOf = ({ rules }: Language, { usage }: WordList): readonly NumberedTemplate[] =>
  templatesWith(rules, usage.names);

/** What is made of a language, its words and its weights. */
function knowledgeOf(
  language: Language,
  words: WordList,
  { weights, confidence }: Pick<LanguageKnowledge, 'weights' | 'confidence'>,
  gazetteer: Gazetteer,
): LanguageKnowledge {
  const templates = templatesOf(language, words);
  const profileOf = createProfiles({ gazetteer, words, language });
  return {
    language,
    words,
    net: compileRules(language.rules),
    weights,
    templates,
    explain: createExplainer(weights, templates),
    confidence,
    halves: conjunctionsOf(language),
    sport: new Set(language.metonyms.sport),
    profileOf,
    relate: createRelate({
      words: language.relations,
      wordOf: (text) => profileOf(text, true),
      rowById: gazetteer.rowById,
      ended: gazetteer.endedOffices,
    }),
  };
}

/** Reads the packs of a language. Where nothing was fitted, lists and rules speak by what they claim. */
function openLanguage(language: Language, packs: Packs, gazetteer: Gazetteer): LanguageKnowledge {
  const [wordsName, weightsName] = [wordsPack(language.code), weightsPack(language.code)];
  const words = openWords(packs(wordsName), packFile(wordsName));
  const fitted = openPack(packs(weightsName), packFile(weightsName));
  const table = restoreWeights(fitted, templatesOf(language, words));
  const weights = createWeights(withClaims(table, language.rules));
  const confidence = parseConfidence(fitted.text('confidence'));
  return knowledgeOf(language, words, { weights, confidence }, gazetteer);
}

const openUndetermined = (gazetteer: Gazetteer): LanguageKnowledge =>
  knowledgeOf(undetermined, NO_WORDS, { weights: createWeights(listsAlone()), confidence: [] }, gazetteer);

/**
 * Opens the packs. Those of a language are read when its first article comes. Throws a `PackError` for one that cannot be used.
 * @example
 * const knowledge = openKnowledge((name) => readFileSync(`dist/knowledge/${name}.bin`), [german]);
 * knowledge.languages.map(({ code }) => code) // ['de']
 */
export function openKnowledge(packs: Packs, languages: readonly Language[]): Knowledge {
  const gazetteer = openGazetteer(packs(NAMES_PACK), packFile(NAMES_PACK));
  const opened = new Map<Language | undefined, LanguageKnowledge>();
  const of = (code: string): LanguageKnowledge => {
    const language = languages.find((one) => one.code === code);
    const known =
      opened.get(language) ??
      (language ? openLanguage(language, packs, gazetteer) : openUndetermined(gazetteer));
    opened.set(language, known);
    return known;
  };
  return {
    gazetteer,
    languages,
    creditsOf: createCredits(
      languages.map(({ credits }) => credits),
      [...gazetteer.notes('agency').keys()],
    ),
    of,
    open: () => {
      for (const { code } of languages) of(code);
    },
  };
}

/** Evidence in readable words, in the language of the page. */
import { type Evidence, labelIn } from '../../../model.ts';
import type { Answer } from '../../../worker/protocol.ts';
import type { Language } from '../../i18n/language.ts';
import { german } from './de.ts';
import { english } from './en.ts';

/** How a language puts the reasons of the engine into words. */
export interface ReasonWords {
  readonly listed: (name: string, list: string) => string;
  /** What the article teaches of a word, by what it was taken for. */
  readonly memories: ReadonlyMap<string, string>;
  /** Sentences for features by their name; they get the values, already in words. */
  readonly features: ReadonlyMap<string, (...values: readonly string[]) => string>;
  /** Words for values where the value itself is not readable. */
  readonly terms: ReadonlyMap<string, string>;
  /** A listed word that is an ordinary noun, too, or one that is also written small. */
  readonly alsoNoun: (term: string) => string;
  readonly alsoCommon: (term: string) => string;
}

const WORDS: Readonly<Record<Language, ReasonWords>> = { en: english, de: german };

/** One reason as a sentence. What has no words is shown as the engine names it. */
export function reasonOf(
  evidence: Evidence,
  { rows, rules }: Pick<Answer, 'rows' | 'rules'>,
  language: Language,
): string {
  const words = WORDS[language];
  const { by, id } = evidence;
  if (by === 'gazetteer') {
    const row = rows.find((one) => one.id === id);
    return words.listed(
      row ? labelIn(row.label, language) : id,
      id.slice(0, Math.max(0, id.lastIndexOf('/'))),
    );
  }
  if (by === 'rule') {
    return rules.find(([rule]) => rule === id)?.[1][language] ?? id;
  }
  if (by === 'memory') return words.memories.get(id.split(' ')[0] ?? '') ?? id;
  return by === 'feature' ? featureIn(id, words) : id;
}

function featureIn(id: string, words: ReasonWords): string {
  const at = id.indexOf('=');
  const say = words.features.get(id.slice(0, at));
  const values = id.slice(at + 1).split(' ');
  return say ? say(...values.map((value) => termIn(value, words))) : id;
}

/** `noun-surname` -> `surname, also an ordinary noun`. */
function termIn(value: string, words: ReasonWords): string {
  const known = words.terms.get(value);
  if (known !== undefined) return known;
  const [, prefix, rest = ''] = /^(noun|common)-(.+)$/.exec(value) ?? [];
  if (prefix === 'noun') return words.alsoNoun(termIn(rest, words));
  if (prefix === 'common') return words.alsoCommon(termIn(rest, words));
  return value;
}

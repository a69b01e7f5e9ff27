/** Counts the word forms of articles and keeps their order, in numbers. */

import { byCodeUnit } from '../base/order.ts';

/** A text as sentences of word forms. */
export type Sentences = readonly (readonly string[])[];

/** What was counted: the sentences in numbers of forms, and the forms in the order of these numbers. */
export interface Counted {
  readonly forms: readonly string[];
  /** How often each form stands in all texts, and in how many texts. */
  readonly counts: readonly number[];
  readonly texts: readonly number[];
  readonly sentences: readonly Int32Array[];
}

/** Counts the forms of words in texts, and in how many texts each stands; sentences are given back as numbers of forms. */
export function countForms(texts: Iterable<Sentences>): Counted {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const inTexts: number[] = [];
  const sentences: Int32Array[] = [];
  for (const text of texts) {
    const seen = new Set<number>();
    for (const sentence of text) {
      const forms = Int32Array.from(sentence, (form) => numbered(form, numbers));
      sentences.push(forms);
      for (const form of forms) {
        counts[form] = (counts[form] ?? 0) + 1;
        seen.add(form);
      }
    }
    for (const form of seen) inTexts[form] = (inTexts[form] ?? 0) + 1;
  }
  return { forms: [...numbers.keys()], counts, texts: inTexts, sentences };
}

function numbered(form: string, numbers: Map<string, number>): number {
  const known = numbers.get(form);
  if (known !== undefined) return known;
  numbers.set(form, numbers.size);
  return numbers.size - 1;
}

/** Which forms are clustered: the most frequent ones among those that are frequent enough and stand in enough texts. */
export interface Choice {
  readonly most: number;
  readonly count: number;
  readonly texts: number;
}

/** The numbers of the chosen forms, the most frequent first. */
export const chosenForms = ({ forms, counts, texts }: Counted, choice: Choice): readonly number[] =>
  [...forms.keys()]
    .filter((form) => (counts[form] ?? 0) >= choice.count && (texts[form] ?? 0) >= choice.texts)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || byCodeUnit(forms[a] ?? '', forms[b] ?? ''))
    .slice(0, choice.most);

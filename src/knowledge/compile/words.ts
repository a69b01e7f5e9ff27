/** Ordinary words of one language -> the pack of its words. Pure; reads no files. */

import { TAIL_CLASSES, WORD_BITS, WORD_CLASSES, type WordClass } from '../classes.ts';
import type { Section } from '../format/directory.ts';
import type { Provenance } from '../format/provenance.ts';
import type { FormsByClass } from './language-source.ts';
import { createLexicon } from './lexicon.ts';
import { classOf, type WordSource } from './lists/words.ts';
import { writePack } from './pack.ts';
import { storeUsage } from './usage.ts';

/** All that the pack of words of a language is made of. */
export interface WordInput {
  readonly forms: FormsByClass;
  /** The language's own lists. */
  readonly lists: readonly WordSource[];
  /** Words that are used alike, class by class. */
  readonly usage: readonly (readonly string[])[];
  readonly made: readonly Provenance[];
}

/** Compiles the pack of words. Entries of several words are left out. */
export function compileWords({ forms, lists, usage, made }: WordInput): Uint8Array {
  const lexicon = createLexicon<WordClass>(WORD_BITS);
  const wordsOf = (name: string): readonly string[] =>
    lists.filter((list) => classOf(list) === name).flatMap(({ rows }) => rows.map(({ word }) => word));
  for (const name of WORD_CLASSES) {
    for (const form of forms.get(name) ?? []) lexicon.add(form, name);
    for (const word of wordsOf(name)) if (!word.includes(' ')) lexicon.add(word, name);
  }
  for (const word of usage.flat()) lexicon.add(word);
  const { ranks, sections } = lexicon.finish();
  return writePack(
    new Map<string, Section>([
      ...sections,
      ...storeUsage(usage, ranks),
      ...TAIL_CLASSES.map((name) => [name, wordsOf(name).join('\n')] as const),
    ]),
    made,
  );
}

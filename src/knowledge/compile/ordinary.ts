/** Ordinary words of all languages. */

import type { WordClass } from '../classes.ts';
import type { FormsByClass } from './language-source.ts';

const ORDINARY: readonly WordClass[] = ['noun', 'adjective', 'verb', 'frequent'];

/** In small letters. */
export const ordinaryWords = (all: readonly FormsByClass[]): ReadonlySet<string> =>
  new Set(
    all.flatMap((forms) =>
      ORDINARY.flatMap((name) => [...(forms.get(name) ?? [])].map((word) => word.toLowerCase())),
    ),
  );

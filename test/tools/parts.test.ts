/** What each part of dist/ is made anew for. */
import { describe, expect, it } from 'vitest';

interface Part {
  readonly name: string;
  readonly from: readonly string[];
  readonly except?: RegExp;
}
const PARTS = new URL('../../src/tools/parts.mjs', import.meta.url).href;
const { filesBelow, parts } = (await import(PARTS)) as {
  readonly filesBelow: (paths: readonly string[], except?: RegExp) => readonly { readonly path: string }[];
  readonly parts: readonly Part[];
};

/** The packs that a change to a file makes anew. */
const madeFor = (file: string): readonly string[] =>
  parts
    .filter(({ name }) => ['names', 'words', 'weights'].includes(name))
    .filter(({ from, except }) => filesBelow(from, except).some(({ path }) => path === file))
    .map(({ name }) => name);

describe('packs are made anew only for what they hold', () => {
  it.each([
    ['src/languages/de/rules/people.ts', ['weights']],
    ['src/languages/de/weights.tsv', ['weights']],
    ['src/find/features/templates.ts', ['weights']],
    ['src/languages/de/lists/roles.txt', ['words']],
    ['src/languages/de/lists/city-names.tsv', ['names', 'words']],
    ['src/languages/de/morphology/inflection.ts', ['names', 'words', 'weights']],
    ['src/knowledge/names/countries.tsv', ['names']],
    ['src/knowledge/words/legal-forms.txt', ['names']],
    ['src/knowledge/classes.ts', ['names', 'words', 'weights']],
    ['src/languages/de/texts/news-1.txt', []],
    ['src/viewer/main.tsx', []],
  ])('%s', (file, made) => expect(madeFor(file)).toEqual(made));
});

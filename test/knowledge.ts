/** What finding names knows: the compiled packs of dist/knowledge, opened once for each test file. */
import { readFileSync } from 'node:fs';
import { find, openKnowledge } from '../src/find/index.ts';
import { languages } from '../src/languages/index.ts';
import type { Article, Found } from '../src/model.ts';

export const readPack = (name: string): Uint8Array => readFileSync(`dist/knowledge/${name}.bin`);

export const knowledge = openKnowledge(readPack, languages);

/** Everything found in a text; the language is detected where none is given. */
export function findIn(text: string, language?: string, date?: string): Found {
  const article: Article = {
    ...{ id: 'a', text },
    ...(language !== undefined && { language }),
    ...(date !== undefined && { date }),
  };
  return find(article, knowledge);
}

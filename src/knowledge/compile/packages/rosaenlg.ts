/** Forms of German nouns, adjectives and verbs: the RosaeNLG dictionaries (Morphy, korrekturen.de; CC BY-SA 4.0). */

import { textOf } from './installed.ts';
import { nfc } from './printed.ts';

/** An inflection table: forms, by case, number, tense and the like. */
type Tree = string | boolean | null | { readonly [key: string]: Tree };

const GENDERS: ReadonlySet<string> = new Set(['M', 'F', 'N', 'P']);

/** All forms in a dictionary that look like words. */
export function dictionary(name: string, file: string, looks: RegExp): ReadonlySet<string> {
  const tables = JSON.parse(textOf(name, `dist/${file}`)) as Readonly<Record<string, Tree>>;
  return new Set(
    Object.entries(tables)
      .flatMap(([lemma, table]) => [lemma, ...formsIn(table)])
      .filter((form) => !GENDERS.has(form) && looks.test(form))
      .map(nfc),
  );
}

/** All words in the cells. */
function formsIn(tree: Tree): readonly string[] {
  if (typeof tree === 'string') return tree.split(' ');
  return tree === null || typeof tree === 'boolean' ? [] : Object.values(tree).flatMap(formsIn);
}

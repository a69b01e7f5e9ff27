/** Forms of German nouns, adjectives and verbs: the RosaeNLG dictionaries (Morphy, korrekturen.de; CC BY-SA 4.0). */

import { object } from '../../../base/fields.ts';
import type { Installed } from './installed.ts';
import { nfc } from './printed.ts';

const GENDERS: ReadonlySet<string> = new Set(['M', 'F', 'N', 'P']);

/** All forms in a dictionary that look like words. */
export function dictionary(
  { textOf }: Installed,
  name: string,
  file: string,
  looks: RegExp,
): ReadonlySet<string> {
  const tables = object(JSON.parse(textOf(name, `dist/${file}`)));
  return new Set(
    Object.entries(tables)
      .flatMap(([lemma, table]) => [lemma, ...formsIn(table)])
      .filter((form) => !GENDERS.has(form) && looks.test(form))
      .map(nfc),
  );
}

/** All words in the cells of an inflection table: forms, by case, number, tense and the like. */
function formsIn(table: unknown): readonly string[] {
  return typeof table === 'string' ? table.split(' ') : Object.values(table ?? {}).flatMap(formsIn);
}

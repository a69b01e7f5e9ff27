/** The packs of the language on trial, compiled from a handful of rows and words. */
import { templatesWith } from '../../src/find/features/templates.ts';
import type { NameSource } from '../../src/knowledge/compile/lists/name-row.ts';
import { parseNames } from '../../src/knowledge/compile/lists/names.ts';
import { parseWords, type WordSource } from '../../src/knowledge/compile/lists/words.ts';
import { compileNames } from '../../src/knowledge/compile/names/names.ts';
import { writingOf } from '../../src/knowledge/compile/names/writing.ts';
import { compileWeights } from '../../src/knowledge/compile/weights.ts';
import { compileWords } from '../../src/knowledge/compile/words.ts';
import { NAMES_PACK, weightsPack, wordsPack } from '../../src/knowledge/packs.ts';
import { uninflected } from '../../src/languages/inflection.ts';
import { wordList } from '../knowledge/table.ts';
import { french } from './index.ts';
import { contexts, firstNames, markers, orgHeads, roles, speech } from './words.ts';

const inflections = new Map([[french.code, uninflected]]);

const names = (kind: string, ...rows: readonly string[]): NameSource => {
  const head = `# id: ${kind}\n# title: A list\n# kind: ${kind}\n# licence: MIT\n# origin: written for a test\n# retrieved: own words, 2026-11-29\n`;
  return parseNames(kind, `${head}fr\talso\tflags\n${rows.join('\n')}\n`, inflections).source as NameSource;
};

const words = (name: string, list: readonly string[]): WordSource =>
  parseWords(name, wordList(name, ...list), [name]).source as WordSource;

/** The pack of names holds the rows of this language alone. */
const namesPack = (): Uint8Array =>
  compileNames({
    tables: [
      names('person', 'Bastien Corvelle\t\tm famous', 'Clémence Aubrac\t\tf'),
      names('organization', 'Ligue des Tisserands\tLDT\tacronym', 'Orvanne\t\tcompany'),
      names('place', 'Brivonne\t\tcapital', 'Sauverie\t\tcountry', 'Vau\t\tambiguous'),
    ],
    lists: [words('first-name', firstNames)],
    cities: { entries: [], smaller: [], villages: [] },
    divisions: new Map(),
    endedOffices: new Map(),
    people: { firstNames: new Set(), surnames: new Set() },
    writing: writingOf(inflections, [french.romanisation], [], new Set()),
    abbreviations: french.abbreviations,
    possessives: french.possessives,
    made: [],
  }).pack;

const functionWords = [...new Set([...contexts.keys(), ...markers])].sort();

const OWN: ReadonlyMap<string, () => Uint8Array> = new Map([
  [
    wordsPack(french.code),
    () =>
      compileWords({
        forms: new Map(),
        lists: [
          words('function', functionWords),
          words('role', roles),
          words('speech', speech),
          words('org-head', orgHeads),
        ],
        usage: [],
        made: [],
      }),
  ],
  [
    weightsPack(french.code),
    () =>
      compileWeights({
        table: { features: new Uint32Array(), values: new Int32Array() },
        templates: templatesWith(french.rules),
        ruleValues: '',
        relationValues: '',
        confidence: '',
        made: [],
      }),
  ],
]);

/** Packs with the names of the language on trial alone, or with those of another pack. */
export const trialPacks =
  (others?: (name: string) => Uint8Array) =>
  (name: string): Uint8Array =>
    OWN.get(name)?.() ?? (name === NAMES_PACK && !others ? namesPack() : (others?.(name) as Uint8Array));

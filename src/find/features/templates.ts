/** The templates of features: their parts, and the numbers of their features. */

import {
  type Alphabet,
  type NumberedTemplate,
  numberTemplates,
  type Template,
  templateOf,
} from '../../knowledge/format/feature-numbers.ts';
import { KINDS } from '../../model.ts';
import type { Rule } from '../../rules/rule.ts';
import { MEMORIES } from '../memory.ts';
import { CONTEXTS, SYMBOLS } from '../profile/symbols.ts';
import { LETTERS } from './letters.ts';
import { NAME_ROLES } from './name-roles.ts';
import {
  ACRONYM_TRAITS,
  AMBIGUITY,
  COUNTS,
  LIST_TYPES,
  POSITIONS,
  RELATIONS,
  SENTENCE_TRAITS,
  SIZES,
} from './values.ts';

const MOST_RULES = 1024;
/** Numbers for the classes of words that are used alike, and for a word in none. */
const MOST_USAGES = 1024;

const alphabet = (names: readonly string[], room = names.length): Alphabet => ({ names, room });
const count = alphabet(COUNTS);
const symbol = alphabet(SYMBOLS);
const context = alphabet(CONTEXTS);
const role = alphabet(NAME_ROLES);
const kind = alphabet(KINDS);
const type = alphabet(LIST_TYPES);
const ambiguity = alphabet(AMBIGUITY);
const size = alphabet(SIZES);
const memory = alphabet(MEMORIES);
const letter = alphabet(LETTERS);
const rule = alphabet([], MOST_RULES);
const usage = alphabet([], MOST_USAGES);

const template = <const N extends string, const P extends readonly Alphabet[]>(name: N, ...parts: P) => ({
  name,
  parts,
});
/** A template whose parts are letters, coded as one number (`letters.ts`). */
const ofLetters = <const N extends string>(name: N, length: number) => ({
  name,
  parts: Array.from({ length }, () => letter),
  inLetters: true as const,
});

const TEMPLATES = {
  words: template('words', count),
  shape: template('shape', symbol, symbol, symbol, symbol),
  roles: template('roles', role, role, role, role),
  last: template('last', symbol),
  right: template('right', context),
  leftFirst: template('left+first', context, symbol),
  lastRight: template('last+right', symbol, context),
  left2: template('left-2', context, context),
  right2: template('right-2', context, context),
  leftRight: template('left+right', context, context),
  leftShape2: template('left+shape-2', context, symbol, symbol),
  ending: ofLetters('ending', 3),
  firstEnding: ofLetters('first-ending', 3),
  tail: ofLetters('tail', 4),
  beginning: ofLetters('beginning', 3),
  leftTail: ofLetters('left-tail', 4),
  rightTail: ofLetters('right-tail', 4),
  alone: template('alone', symbol),
  aloneLeft: template('alone+left', context),
  aloneList: template('alone+list', type),
  rule: template('rule', rule),
  list: template('list', type, ambiguity, size),
  listLeft: template('list+left', type, context),
  listRight: template('list+right', type, context),
  listed: template('listed', kind, ambiguity, size),
  covers: template('covers', alphabet(RELATIONS), kind),
  memory: template('memory', memory, alphabet(POSITIONS), size),
  leftMemory: template('left+memory', context, memory),
  sentence: template('sentence', alphabet(SENTENCE_TRAITS)),
  usage: template('usage', usage),
  firstUsage: template('first-usage', usage),
  lastUsage: template('last-usage', usage),
  leftUsage: template('left-usage', usage),
  rightUsage: template('right-usage', usage),
  leftUsages: template('left+usage', usage, usage),
  rightUsages: template('usage+right', usage, usage),
  acronym: template('acronym', count, alphabet(ACRONYM_TRAITS)),
} as const satisfies Readonly<Record<string, Template>>;

const NUMBERED = numberTemplates(Object.values(TEMPLATES));

/**
 * The templates with their numbers, where rules are those of one language, and classes of words that are used alike, too (from 1 on).
 * Throws a sentence when these are too many.
 */
export function templatesWith(
  rules: readonly Rule[],
  usages: readonly string[] = [],
): readonly NumberedTemplate[] {
  const own = new Map([
    [
      rule,
      alphabet(
        enough(
          rules.map(({ id }) => id),
          'rules',
          'MOST_RULES',
          MOST_RULES,
        ),
        MOST_RULES,
      ),
    ],
    [usage, alphabet(enough(['-', ...usages], 'classes of words', 'MOST_USAGES', MOST_USAGES), MOST_USAGES)],
  ]);
  return NUMBERED.map((numbered) => ({
    ...numbered,
    parts: numbered.parts.map((part) => own.get(part) ?? part),
  }));
}

/** The names of what there may be so many of. */
function enough(names: readonly string[], what: string, constant: string, most: number): readonly string[] {
  if (names.length <= most) return names;
  throw new Error(
    `${names[1]} and others: ${names.length} ${what} of one language, but there are numbers for ${most}. Drop some, or raise ${constant} in src/find/features/templates.ts.`,
  );
}

const LARGEST_SMALL = 1 << 15;
/** Features below this number belong to templates that have few: a table can give each of them a place. */
export const SMALL_FEATURES = NUMBERED.find((numbered) => numbered.size > LARGEST_SMALL)?.first ?? 0;

type TemplateName = keyof typeof TEMPLATES;
/** What the features of a template have in common in their names: `left+first`. */
export type FeatureFamily = (typeof TEMPLATES)[TemplateName]['name'];
/** The name of a feature: its family, and its values. */
export type FeatureId = `${FeatureFamily}=${string}`;
/** The family that a feature belongs to by its number; `undefined` for a number of none. */
export const familyOf = (number: number): FeatureFamily | undefined =>
  templateOf(NUMBERED, number)?.name as FeatureFamily | undefined;

type Numbers<T> = T extends { readonly inLetters: true }
  ? (code: number) => number
  : T extends { readonly parts: infer P extends readonly Alphabet[] }
    ? (...codes: { [I in keyof P]: number }) => number
    : never;

/** For each template: the codes of its parts -> the number of the feature. */
export const feature = Object.fromEntries(
  Object.entries<Template>(TEMPLATES).map(([key, { name }]) => [key, numberer(name)]),
) as unknown as { readonly [N in TemplateName]: Numbers<(typeof TEMPLATES)[N]> };

function numberer(name: string): (a: number, b: number, c: number, d: number) => number {
  const { first, parts, inLetters } = NUMBERED.find(
    (numbered) => numbered.name === name,
  ) as NumberedTemplate & { readonly inLetters?: true };
  const [, two = 0, three = 0, four = 0] = parts.map(({ room }) => room);
  if (inLetters || parts.length === 1) return (a) => first + a;
  if (parts.length === 2) return (a, b) => first + a * two + b;
  if (parts.length === 3) return (a, b, c) => first + (a * two + b) * three + c;
  return (a, b, c, d) => first + ((a * two + b) * three + c) * four + d;
}

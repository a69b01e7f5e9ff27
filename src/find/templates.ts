/** The templates of features: what a feature is called in the weight file, and its number. */

import { KINDS } from '../model.ts';
import type { Rule } from '../rules/rule.ts';
import { codeOfEnding, endingOf } from './endings.ts';
import { MEMORIES } from './memory.ts';
import { CONTEXTS, SYMBOLS } from './symbols.ts';

/** How a template writes and reads its values. */
interface Template {
  readonly name: string;
  readonly show: (value: number) => string;
  readonly read: (text: string) => number;
}

export const SPACE = 64;

const fromList = (name: string, values: readonly string[]): Template => ({
  name,
  show: (value) => values[value] ?? String(value),
  read: (text) => values.indexOf(text),
});

/** Values that are letters. */
const inLetters = (name: string): Template => ({ name, show: endingOf, read: codeOfEnding });

/** Values made of several small ones. */
const joined = (name: string, parts: readonly (readonly string[])[]): Template => ({
  name,
  show: (value) =>
    parts
      .map((list, i) => list[Math.floor(value / SPACE ** (parts.length - 1 - i)) % SPACE] ?? '?')
      .join(' '),
  read: (text) =>
    text.split(' ').reduce((code, word, i) => code * SPACE + (parts[i]?.indexOf(word) ?? -1), 0),
});

const counts = Array.from({ length: 16 }, (_, i) => String(i));
export const LIST_TYPES = [
  'country',
  'capital',
  'metropolis',
  'city',
  'town',
  'village',
  'state',
  'region',
  'water',
  'building',
  'base',
  'listed-place',
  'party',
  'media',
  'club',
  'government',
  'parliament',
  'ministry',
  'agency',
  'militia',
  'company',
  'university',
  'listed-organization',
  'person',
  'surname',
] as const;
const AMBIGUITY = ['clear', 'ambiguous', 'genitive', 'ambiguous-genitive'] as const;
const SIZES = ['one', 'two', 'more'] as const;
const COVERS = ['inside', 'overlaps', 'begins-with', 'ends-with', 'contains'] as const;
export const SENTENCE_KINDS = ['quoted', 'capitals', 'title-case', 'first-word', 'short-line'] as const;

/** A coarser view of a name's words than their symbols: backs off from rare shapes. */
export const ROLES_IN_NAME = [
  '-',
  'given',
  'family',
  'person',
  'new',
  'place',
  'organization',
  'noun',
  'common',
  'acronym',
  'initial',
  'number',
  'particle',
  'mark',
  'head',
  'other',
] as const;
/** All templates; their order gives their numbers. */
const TEMPLATES = {
  words: fromList('words', counts),
  shape: joined('shape', [SYMBOLS, SYMBOLS, SYMBOLS, SYMBOLS]),
  right: fromList('right', CONTEXTS),
  leftFirst: joined('left+first', [CONTEXTS, SYMBOLS]),
  lastRight: joined('last+right', [SYMBOLS, CONTEXTS]),
  list: joined('list', [LIST_TYPES, AMBIGUITY, SIZES]),
  listLeft: joined('list+left', [LIST_TYPES, CONTEXTS]),
  listRight: joined('list+right', [LIST_TYPES, CONTEXTS]),
  listed: joined('listed', [KINDS, AMBIGUITY, SIZES]),
  rule: { name: 'rule', show: String, read: Number },
  covers: joined('covers', [COVERS, KINDS]),
  memory: joined('memory', [MEMORIES, ['other', 'family'], SIZES]),
  leftMemory: joined('left+memory', [CONTEXTS, MEMORIES]),
  left2: joined('left-2', [CONTEXTS, CONTEXTS]),
  right2: joined('right-2', [CONTEXTS, CONTEXTS]),
  leftRight: joined('left+right', [CONTEXTS, CONTEXTS]),
  leftShape2: joined('left+shape-2', [CONTEXTS, SYMBOLS, SYMBOLS]),
  sentence: fromList('sentence', SENTENCE_KINDS),
  acronym: joined('acronym', [counts, ['-', 'dotted', 'digit']]),
  ending: inLetters('ending'),
  firstEnding: inLetters('first-ending'),
  tail: inLetters('tail'),
  beginning: inLetters('beginning'),
  leftTail: inLetters('left-tail'),
  rightTail: inLetters('right-tail'),
  last: fromList('last', SYMBOLS),
  alone: fromList('alone', SYMBOLS),
  aloneLeft: fromList('alone+left', CONTEXTS),
  aloneList: fromList('alone+list', LIST_TYPES),
  roles: joined('roles', [ROLES_IN_NAME, ROLES_IN_NAME, ROLES_IN_NAME, ROLES_IN_NAME]),
} as const satisfies Readonly<Record<string, Template>>;

type TemplateName = keyof typeof TEMPLATES;
const LIST: readonly Template[] = Object.values(TEMPLATES);

/** The number of each template. */
export const T = Object.fromEntries(Object.keys(TEMPLATES).map((name, i) => [name, i])) as Readonly<
  Record<TemplateName, number>
>;

const TEMPLATE_BITS = 24;
const VALUE_MASK = (1 << TEMPLATE_BITS) - 1;
/** A feature: the template's number and the value in one. */
export const feature = (template: number, value: number): number => (template << TEMPLATE_BITS) | value;

export const TEMPLATE_COUNT = LIST.length;
/** The template of a feature, and its value in it. */
export const templateOf = (code: number): number => code >>> TEMPLATE_BITS;
export const valueIn = (code: number): number => code & VALUE_MASK;

/** `template=value` in words. Rules are given by their id. */
export function nameOfFeature(code: number, rules: readonly Rule[]): string {
  const template = LIST[templateOf(code)];
  const value = valueIn(code);
  if (!template) return String(code);
  return `${template.name}=${template.name === 'rule' ? (rules[value]?.id ?? value) : template.show(value)}`;
}

/** The number of a feature by its name; -1 for a name that is none (any more). */
export function featureOfName(name: string, rules: readonly Rule[]): number {
  const at = name.indexOf('=');
  const template = LIST.findIndex((candidate) => candidate.name === name.slice(0, at));
  if (template === -1) return -1;
  const text = name.slice(at + 1);
  const value =
    template === T.rule ? rules.findIndex((rule) => rule.id === text) : (LIST[template]?.read(text) ?? -1);
  return value < 0 ? -1 : feature(template, value);
}

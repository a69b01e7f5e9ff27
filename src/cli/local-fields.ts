/** The fields of `extract --local`: which there are, and which are wanted. */
import { UserError } from '../host/user-error.ts';

const OF_ARTICLES = ['language', 'title', 'date', 'source', 'url', 'sentences', 'part', 'text'] as const;
const OF_SENTENCES = ['hashes', 'words', 'paragraph'] as const;
const OF_MENTIONS = [
  'start',
  'end',
  'sentence',
  'name',
  'row',
  'kind',
  'form',
  'credit',
  'facet',
  'local',
] as const;
const OF_EVIDENCE = ['confidence', 'evidence'] as const;

/** A field of an answer that `--fields` can name. */
export type LocalField =
  | (typeof OF_ARTICLES)[number]
  | (typeof OF_SENTENCES)[number]
  | (typeof OF_MENTIONS)[number]
  | (typeof OF_EVIDENCE)[number]
  | 'locals'
  | 'relations';

/** All fields, those of articles first. */
export const LOCAL_FIELDS: readonly LocalField[] = [
  ...OF_ARTICLES,
  ...OF_SENTENCES,
  'locals',
  'relations',
  ...OF_MENTIONS,
  ...OF_EVIDENCE,
];

const UNLESS_ASKED: ReadonlySet<LocalField> = new Set(['text', ...OF_EVIDENCE]);

/** What linking and counting need, without texts and reasons. */
export const CORE_FIELDS: readonly LocalField[] = LOCAL_FIELDS.filter((field) => !UNLESS_ASKED.has(field));

/** The fields in a list such as `language,name,local`; `core` and `full` stand for many. Throws `UserError` for an unknown one. */
export function fieldsIn(list: string): readonly LocalField[] {
  const named = list.split(',').flatMap((name) => {
    if (name === 'core') return CORE_FIELDS;
    if (name === 'full') return LOCAL_FIELDS;
    const field = LOCAL_FIELDS.find((one) => one === name.trim());
    if (field !== undefined) return [field];
    throw new UserError(`There is no field “${name}”. There are: core, full, ${LOCAL_FIELDS.join(', ')}.`);
  });
  return LOCAL_FIELDS.filter((field) => named.includes(field));
}

/**
 * Which fields of `core` lack in answers, as their version tells it: such answers cannot be counted.
 * @example
 * withoutFields(fieldsIn('core')) // ''
 * withoutFields(CORE_FIELDS.filter((field) => field !== 'credit')) // ' without credit'
 */
export function withoutFields(wanted: readonly LocalField[]): string {
  const lacking = CORE_FIELDS.filter((field) => !wanted.includes(field));
  return lacking.length === 0 ? '' : ` without ${lacking.join(', ')}`;
}

/** The wanted fields of an object that have a value. */
export function only(wanted: ReadonlySet<string>, values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => wanted.has(name) && value !== undefined),
  );
}

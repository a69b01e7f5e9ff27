/** References to actors: a name, with its kind where that matters, or a row of the lists. Never an id of ours: ids move. */
import { KINDS, type Kind } from '../model.ts';

/** Whom somebody means: `Merz`, `person Merz`, or a row such as `people-germany/friedrich-merz`. */
export type Reference =
  | { readonly name: string; readonly kind?: Kind }
  /** The id of a row of the lists: `people-usa/rob-malley`. */
  | { readonly row: string };

/** Longer names are none. */
const LONGEST = 300;
const WITH_KIND = new RegExp(`^(.*\\S)\\s+\\((${KINDS.join('|')})\\)$`, 'su');
const ROW = /^(?:e:)?([a-z0-9][a-z0-9-]*\/[\p{Ll}\p{N}~._-]+)$/u;
/** The sources of ids that stand for no row: persons, organizations and places that only the articles name. */
const UNLISTED = /^[pol]\//;

/**
 * Whether a value that somebody wrote is one of the kinds of actors.
 * @example
 * isKind('person') // true
 * isKind('ship') // false
 */
export const isKind = (value: unknown): value is Kind => KINDS.some((kind) => kind === value);

/**
 * A name without what nobody sees: blanks at the ends, several blanks, letters in two parts.
 * @example
 * tidy(' Emil\n  Wondra ') // 'Emil Wondra'
 */
export const tidy = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim();

/**
 * What a value says: a reference, or in a sentence what is wrong with it.
 * @example
 * readReference('Egal (person)') // { name: 'Egal', kind: 'person' }
 */
export function readReference(value: unknown): Reference | string {
  if (typeof value === 'number') return readReference(String(value));
  if (typeof value === 'string') return fromText(tidy(value));
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return `${shown(value)} names no actor.`;
  return fromFields(value);
}

function fromText(text: string): Reference | string {
  const row = ROW.exec(text)?.[1];
  if (row !== undefined)
    return UNLISTED.test(row) ? `“${text}” is an id, and ids move: write the name and the kind.` : { row };
  const [, name = text, kind] = WITH_KIND.exec(text) ?? [];
  return named(name, kind);
}

function fromFields(value: object): Reference | string {
  const { name, kind, row, ...others } = { name: undefined, kind: undefined, row: undefined, ...value };
  const [other] = Object.keys(others);
  if (other !== undefined) return `“${other}” is no part of a reference; there are: name, kind, row.`;
  if (typeof row === 'string') return { row };
  return typeof name === 'string' ? named(tidy(name), kind) : 'A reference has a name or a row.';
}

function named(name: string, kind: unknown): Reference | string {
  if (name === '') return 'A name is empty.';
  if (name.length > LONGEST) return `A name has ${name.length} characters; none has more than ${LONGEST}.`;
  if (kind === undefined || kind === null) return { name };
  return isKind(kind) ? { name, kind } : `${shown(kind)} is no kind; there are: ${KINDS.join(', ')}.`;
}

/**
 * Some value as a sentence can name it.
 * @example
 * shown(7) // '“7”'
 */
export const shown = (value: unknown): string => `“${String(value).slice(0, 40)}”`;

/**
 * As the file says it, which `readReference` reads back.
 * @example
 * referenceText({ name: 'Egal', kind: 'person' }) // 'Egal (person)'
 */
export function referenceText(reference: Reference): string {
  if ('row' in reference) return reference.row;
  const { name, kind } = reference;
  return kind === undefined ? name : `${name} (${kind})`;
}

/**
 * As a value of the file: the text, unless that would be read as something else.
 * @example
 * referenceValue({ name: 'Egal (person)' }) // { name: 'Egal (person)' }
 */
export function referenceValue(reference: Reference): unknown {
  const text = referenceText(reference);
  const read = fromText(text);
  return typeof read !== 'string' && isSame(read, reference) ? text : { ...reference };
}

function isSame(a: Reference, b: Reference): boolean {
  if ('row' in a || 'row' in b) return 'row' in a && 'row' in b && a.row === b.row;
  return a.name === b.name && a.kind === b.kind;
}

/**
 * Two references or more, or what is wrong.
 * @example
 * readReferences(['A', 'B'], 2) // [{ name: 'A' }, { name: 'B' }]
 */
export function readReferences(value: unknown, least: number): readonly Reference[] | string {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const read = values.map(readReference);
  const wrong = read.find((one) => typeof one === 'string');
  if (wrong !== undefined) return wrong;
  const references = read.filter((one) => typeof one !== 'string');
  const distinct = new Set(references.map(referenceText));
  if (references.length < least) return `It takes ${least} names or more, in brackets: [A, B].`;
  return distinct.size < references.length ? 'A name stands there twice.' : references;
}

/** Reads single fields of parsed JSON, so that a wrong type becomes a default and never an exception. */

/** What an object of a file may hold: anything, until one of the readers below has looked. */
export type Json = Readonly<Record<string, unknown>>;

/**
 * What a text says as JSON; `undefined` where it is none.
 * @example
 * parsed('[1, 2') // undefined
 */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * Whether a value is a plain JSON object: no list, no null.
 * @example
 * isObject({}) // true
 * isObject([]) // false
 */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * `value` if it is a plain JSON object, else an empty one.
 * @example
 * object({ a: 1 }) // { a: 1 }
 * object('no object') // {}
 */
export const object = (value: unknown): Json => (isObject(value) ? value : {});

/**
 * `value` if it is an array, else an empty one.
 * @example
 * list('no list') // []
 */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/**
 * Whether a value is a list of numbers only.
 * @example
 * isNumbers([1, 2]) // true
 * isNumbers([1, 'a']) // false
 */
export const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'number');

/**
 * Whether a value is a list of texts only.
 * @example
 * isTexts(['a']) // true
 */
export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/**
 * `value` if it is a string, else an empty one.
 * @example
 * text(['Kiel']) // ''
 */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/**
 * `value` if it is a finite number, else `otherwise`.
 * @example
 * number('7', 0) // 0
 */
export function number(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}

/**
 * `value` if it is a finite number, else null.
 * @example
 * numberOrNull(Number.NaN) // null
 */
export function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/**
 * The pairs of text and number in a list such as `[["Iran", 3], …]`.
 * @example
 * pairs([['Iran', 3], 'Irak', ['USA', '5']]) // [['Iran', 3]]
 */
export function pairs(value: unknown): readonly (readonly [string, number])[] {
  return list(value).flatMap((entry) => {
    const [name, count] = list(entry);
    return typeof name === 'string' && typeof count === 'number' ? [[name, count] as const] : [];
  });
}

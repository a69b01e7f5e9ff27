/** Ids that are whole numbers beyond what a double holds: JSON.parse would round them, and two articles would have one id. */

/** Strings, brackets, and what stands between signs. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]]|[^\s"{}[\]:,]+/gsu;
const WHOLE = /^-?\d+$/;

/**
 * The digits of a top-level `id` in the JSON of an object that `value` was read from, where the number in `value` is not exact.
 * @example
 * exactId('{"id":12345678901234567890}', { id: 12345678901234567000 }) // '12345678901234567890'
 */
export function exactId(json: string, value: object): string | undefined {
  if (!('id' in value) || typeof value.id !== 'number' || Number.isSafeInteger(value.id)) return undefined;
  let depth = 0;
  let before = '';
  let id: string | undefined;
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (depth === 1 && before === '"id"') id = token;
    before = token;
  }
  return id !== undefined && WHOLE.test(id) ? id : undefined;
}

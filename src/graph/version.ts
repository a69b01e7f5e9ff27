/** The version of a graph: what stands beside graph.json says with it to which text it belongs. */
import { FNV_START, fnvStep, mix, secondStep } from '../base/hash.ts';

/**
 * Names the text of a graph.json by 12 hexadecimal digits; the same in build and page, also where a browser has no cryptography.
 * @example
 * versionOf('{}') === versionOf('{}') // true
 * versionOf('{}').length // 12
 */
export function versionOf(json: string): string {
  const hash = createHash();
  for (let i = 0; i < json.length; i += 1) hash.add(json.charCodeAt(i));
  return hash.finish();
}

/** The version that `versionOf` gives, of the bytes of the text, which is valid UTF-8. */
export function versionOfBytes(json: Uint8Array): string {
  const hash = createHash();
  for (let at = 0; at < json.length; ) {
    at = hash.addPlain(json, at);
    const byte = json[at];
    if (byte === undefined) break;
    const more = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    let point = byte & (0x3f >> more);
    for (let i = 1; i <= more; i += 1) point = (point << 6) | ((json[at + i] ?? 0) & 0x3f);
    at += 1 + more;
    if (point < FIRST_PAIR) hash.add(point);
    else for (const unit of unitsOf(point)) hash.add(unit);
  }
  return hash.finish();
}

/** From this code point on, two code units stand for one. */
const FIRST_PAIR = 0x10000;

const unitsOf = (point: number): readonly [high: number, low: number] => [
  0xd800 + ((point - FIRST_PAIR) >> 10),
  0xdc00 + (point & 0x3ff),
];

const MOST_PLAIN = 0x7f;

/** Takes one code unit after the other. */
function createHash() {
  let [one, other] = [FNV_START, 0];
  return {
    add: (unit: number): void => {
      one = fnvStep(one, unit);
      other = secondStep(other, unit);
    },
    /** Takes bytes of ASCII from a place on, and gives where they end. */
    addPlain: (bytes: Uint8Array, from: number): number => {
      let [first, second, at] = [one, other, from];
      for (; at < bytes.length; at += 1) {
        const unit = bytes[at] ?? 0;
        if (unit > MOST_PLAIN) break;
        first = fnvStep(first, unit);
        second = secondStep(second, unit);
      }
      one = first;
      other = second;
      return at;
    },
    finish: (): string => `${digits(one >>> 0)}${digits(mix(other)).slice(-4)}`,
  };
}

const digits = (hash: number): string => hash.toString(16).padStart(8, '0');

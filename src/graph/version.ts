/** The version of a graph: what stands beside graph.json says with it to which text it belongs. */
import { fnv, mix } from '../base/hash.ts';

/** Names the text of a graph.json by 12 hexadecimal digits; the same in build and page, also where a browser has no cryptography. */
export function versionOf(json: string): string {
  let other = 0;
  for (let i = 0; i < json.length; i += 1) {
    const unit = json.charCodeAt(i);
    other = (Math.imul(other ^ unit, 0x5bd1e995) + unit) | 0;
  }
  return `${digits(fnv(json))}${digits(mix(other)).slice(-4)}`;
}

const digits = (hash: number): string => hash.toString(16).padStart(8, '0');

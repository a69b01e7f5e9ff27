/** The version of a graph: what stands beside graph.json says with it to which text it belongs. */
import { FNV_START, fnvStep, mix } from '../base/hash.ts';

/** Names a text that comes in pieces. */
export interface Versioner {
  readonly add: (piece: string) => void;
  readonly finish: () => string;
}

/** Names the text of a graph.json by 12 hexadecimal digits; the same in build and page, also where a browser has no cryptography. */
export function createVersioner(): Versioner {
  let [one, other] = [FNV_START, 0];
  return {
    add: (piece) => {
      for (let i = 0; i < piece.length; i += 1) {
        const unit = piece.charCodeAt(i);
        one = fnvStep(one, unit);
        other = (Math.imul(other ^ unit, 0x5bd1e995) + unit) | 0;
      }
    },
    finish: () => `${digits(one >>> 0)}${digits(mix(other)).slice(-4)}`,
  };
}

/** The same for a text that is at hand. */
export function versionOf(json: string): string {
  const versioner = createVersioner();
  versioner.add(json);
  return versioner.finish();
}

const digits = (hash: number): string => hash.toString(16).padStart(8, '0');

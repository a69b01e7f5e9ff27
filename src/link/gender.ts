/** The gender that a form of address directly before a name tells, or a word directly behind it. */
import { anyOf } from '../base/any-of.ts';
import type { Address, Gender } from '../languages/address.ts';

/** Tells the gender of whom a text names at a place. */
export type GenderTeller = (text: string, start: number, end: number) => Gender | undefined;

/**
 * Gives `f` or `m` where a form of address stands before a name, or where it begins a compound that tells; `undefined` where nothing does.
 * @example
 * const genderOf = genderTeller([german.address]);
 * genderOf('Das sagte Frau Wondra.', 15, 21) // 'f'
 * genderOf('Das sagte Wondra.', 10, 16) // undefined
 */
export function genderTeller(addresses: readonly Address[]): GenderTeller {
  const words = (gender: Gender): readonly string[] => addresses.flatMap((address) => address[gender]);
  const [women, men] = [words('f'), words('m')];
  const before = new RegExp(`(?:^|[^\\p{L}])(?:(${anyOf(women)})|${anyOf(men)})\\s+$`, 'u');
  const reach = Math.max(0, ...[...women, ...men].map(({ length }) => length)) + 3;
  const behind = behindTeller(addresses);
  return (text, start, end) => {
    const match = before.exec(text.slice(Math.max(0, start - reach), start));
    if (match === null) return behind(text, end);
    return match[1] === undefined ? 'm' : 'f';
  };
}

/** The gender that what stands behind a hyphen tells of the name before it: `Wondra-Gattin`. */
function behindTeller(addresses: readonly Address[]): (text: string, end: number) => Gender | undefined {
  const words = (gender: Gender): readonly string[] =>
    addresses.flatMap(({ behind }) => behind?.[gender] ?? []);
  const after = new RegExp(`-(?:(${anyOf(words('f'))})|${anyOf(words('m'))})(?!\\p{L})`, 'uy');
  return (text, end) => {
    after.lastIndex = end;
    const match = after.exec(text);
    if (match === null) return undefined;
    return match[1] === undefined ? 'm' : 'f';
  };
}

/** The gender that a form of address directly before a name tells. */
import { anyOf } from '../base/any-of.ts';
import type { Address, Gender } from '../languages/address.ts';

/** Gives `f` or `m` where a form of address stands before an offset of a text; `undefined` where nothing tells. */
export function genderTeller(
  addresses: readonly Address[],
): (text: string, start: number) => Gender | undefined {
  const words = (gender: Gender): readonly string[] => addresses.flatMap((address) => address[gender]);
  const [women, men] = [words('f'), words('m')];
  const before = new RegExp(`(?:^|[^\\p{L}])(?:(${anyOf(women)})|${anyOf(men)})\\s+$`, 'u');
  const reach = Math.max(0, ...[...women, ...men].map(({ length }) => length)) + 3;
  return (text, start) => {
    const match = before.exec(text.slice(Math.max(0, start - reach), start));
    if (match === null) return undefined;
    return match[1] === undefined ? 'm' : 'f';
  };
}

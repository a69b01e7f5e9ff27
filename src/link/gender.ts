/** The gender that a form of address directly before a name tells. */

const BEFORE = /(?:^|[^\p{L}])(?:(Frau|Mrs\.?|Ms\.?|Miss)|(Herrn?|Mr\.?))\s+$/u;
const REACH = 8;

/** `f` after *Frau*, *Mrs* …, `m` after *Herr*, *Mr* …; `undefined` where nothing tells. */
export function genderBefore(text: string, start: number): 'f' | 'm' | undefined {
  const match = BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
  if (match === null) return undefined;
  return match[1] === undefined ? 'm' : 'f';
}

/** Names as parts of ids: readable, safe in URLs and files, and never the same for two folded names. */

const LONGEST = 80;
const KEPT = /^[\p{L}\p{N}\p{M}]$/u;

/** Letters and digits of all scripts stay, ` ` becomes `-`, `-` becomes `_`, everything else `~` and its code. */
export function slug(folded: string): string {
  let out = '';
  for (const char of folded) out += safe(char);
  return out.length <= LONGEST ? out : `${[...out].slice(0, LONGEST / 2).join('')}~${fingerprint(folded)}`;
}

function safe(char: string): string {
  if (KEPT.test(char)) return char;
  if (char === ' ') return '-';
  if (char === '-') return '_';
  return `~${(char.codePointAt(0) ?? 0).toString(16)}.`;
}

/** 64 bits of FNV-1a in two halves, as 16 hexadecimal digits. */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x9e3779b9].map((seed) => fnv(text, seed).toString(16).padStart(8, '0')).join('');
}

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

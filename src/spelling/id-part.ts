/** Names as parts of ids: readable, safe in URLs and files, and never the same for two folded names. */
import { FNV_START, fnv } from '../base/hash.ts';

const LONGEST = 80;
/** Most names: nothing but blanks is replaced. */
const USUAL = /^[a-z0-9 ]*$/u;
const KEPT = /^[\p{L}\p{N}\p{M}]$/u;

/**
 * Letters and digits of all scripts stay, ` ` becomes `-`, `-` becomes `_`, everything else `~` and its code.
 * @example
 * idPart('annegret kramp-karrenbauer') // 'annegret-kramp_karrenbauer'
 */
export function idPart(folded: string): string {
  if (USUAL.test(folded) && folded.length <= LONGEST) return folded.replaceAll(' ', '-');
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

/** 64 bits in two halves, as 16 hexadecimal digits. */
function fingerprint(text: string): string {
  return [FNV_START, 0x9e3779b9].map((start) => fnv(text, start).toString(16).padStart(8, '0')).join('');
}

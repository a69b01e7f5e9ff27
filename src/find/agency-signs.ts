/** How texts are signed with the letters of agencies, and of papers beside them. */

import { anyOf } from '../base/any-of.ts';

/** Patterns of signs in the letters of some agencies. */
export interface AgencySigns {
  /** `dpa`, `dpa/lby`, `AFP/Reuters`, `dpa-AFX`: a part of patterns. */
  readonly agency: string;
  /** `(dpa)`, `(AFP/Reuters)`, wherever it stands: sticky. */
  readonly inBrackets: RegExp;
  /** Such a sign behind the last sentence of a line, also without brackets. */
  readonly atEnd: RegExp;
  /** Several in brackets behind the last sentence of a line: `(Tsp, AFP)`; without an agency a single one: `(SB)`. */
  readonly severalAtEnd: RegExp;
}

const LONE_SIGN = '(?:\\p{Lu}{2}|\\p{Lu}\\p{Ll}{2})';

/** The patterns for agencies, which are given in small letters. */
export function agencySigns(agencies: readonly string[]): AgencySigns {
  const agency = `${anyOf(agencies)}(?:[/-][\\p{L}\\d]+){0,4}`;
  const printed = anyOf(
    agencies.flatMap((name) => [name, name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1)]),
  );
  const anySign = `(?:${printed}|\\p{Lu}\\p{L}{1,3})`;
  const signs = `(?=[^)]*(?<!\\p{L})${printed}(?!\\p{L}))${anySign}(?: ?[,/;+] ?${anySign}){0,4}`;
  return {
    agency,
    inBrackets: new RegExp(`\\(${agency}\\)`, 'iuy'),
    atEnd: new RegExp(`(?<=[.!?“”"»] )\\(?${agency}\\)?$|^\\(?${agency}\\)?$`, 'iu'),
    severalAtEnd: new RegExp(`(?<=[.!?…]["“”»«'’]? {0,2})\\((?:${LONE_SIGN}|${signs})\\)$`, 'u'),
  };
}

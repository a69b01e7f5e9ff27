/**
 * Whether one list has anything of another.
 * @example
 * includesAny(['town', 'home'], ['city', 'town']) // true
 */
export const includesAny = <T>(list: readonly T[], any: readonly T[]): boolean =>
  any.some((one) => list.includes(one));

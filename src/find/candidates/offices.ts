/** Offices that capitals make look like names: what is before *Minister* in *Agriculture Minister Rosa Tindall* is no body. */

import { item } from '../../base/item.ts';
import { overlap } from '../../base/wide-bits.ts';
import { tagSet } from '../../rules/tags.ts';
import type { Profile } from '../profile/profile.ts';
import { contextSet, symbolSet } from '../profile/symbols.ts';

const ROLES = symbolSet('role', 'hyphen-role');
/** Roles in small letters, which three words and more do not end before: `New Zealand Overseas Trade` *minister*. */
const OFFICE = tagSet('Role');
/** Behind these a field is part of the name of a body: `Department of Energy`. */
const OF_BODIES = contextSet('of', 'for');

/** Between one of these and further capitals an office parts two names: `U.N. Secretary-General Emil Wondra`. */
const EMPLOYERS = contextSet('place', 'organization', 'demonym', 'acronym');

/** Whether a stretch holds the field of an office that its noun follows, inside or behind it: `U.S. Energy`, `Trade Representative Emil Wondra`; or goes on behind an office whose body or country it begins with. */
export function tearsOffice(
  profiles: readonly Profile[],
  start: number,
  end: number,
  portfolios: ReadonlySet<string>,
): boolean {
  if (portfolios.size === 0) return false;
  const isLong = end - start > 2;
  const hasOffice = (at: number): boolean => {
    const [field, office] = [profiles[at], profiles[at + 1]];
    return (
      field !== undefined &&
      portfolios.has(field.text) &&
      office !== undefined &&
      overlap(office.tags, OFFICE)
    );
  };
  if (isLong && hasOffice(end)) return true;
  for (let i = start; i < end; i += 1) {
    if (OF_BODIES.has(item(profiles, i).context)) return false;
    if (isLong && i + 1 === end && hasOffice(i)) return true;
    const next = profiles[i + 1];
    if (!next?.capital || !ROLES.has(next.symbol)) continue;
    if (portfolios.has(item(profiles, i).text)) return true;
    if (i + 2 < end && EMPLOYERS.has(item(profiles, i).context)) return true;
  }
  return false;
}

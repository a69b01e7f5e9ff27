/** English: what sentences say of their names. */

import type { RelationWords } from '../../../relate/words.ts';
import { others } from './others.ts';
import { roles } from './roles.ts';
import { isAdjective, isGeneric, isMedia, isParty, roleName, tagsOf } from './words.ts';

export const relations: RelationWords = {
  rules: [...roles, ...others],
  tagsOf,
  isMedia,
  isParty,
  isGeneric,
  isAdjective,
  roleName,
};

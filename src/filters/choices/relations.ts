/** What articles state of two actors: any relation, or one of some types. */
import { relationType } from '../../graph/relation-types.ts';
import { RELATION_TYPES, type RelationType } from '../../model.ts';
import { defineFilter, type Option } from '../filter.ts';

const ANY = 'any';

/** In an address `relation=role.party`, or `relation=any`. */
export const relations = defineFilter({
  id: 'relations',
  name: 'relation',
  title: { en: 'With known relation', de: 'Mit bekannter Beziehung' },
  read: (texts): readonly RelationType[] | undefined => {
    const named = texts.flatMap((text) => text.split(/[., ]/)).filter(Boolean);
    if (named.includes(ANY)) return RELATION_TYPES;
    const known = RELATION_TYPES.filter((type) => named.some((name) => relationType(name) === type));
    return known.length > 0 ? known : undefined;
  },
  write: (types) => [types.length === RELATION_TYPES.length ? ANY : types.join('.')],
});

/** As an option of commands. */
export const option: Option = {
  value: '<type...>',
  help: `only links of which articles state a relation: ${ANY}, or of these types: ${RELATION_TYPES.filter((type) => type !== 'occupation').join(', ')}`,
  wants: `It is ${ANY}, or one of ${RELATION_TYPES.join(', ')}.`,
};

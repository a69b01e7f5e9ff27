/** `add`: a name that the lists lack. */
import { KINDS, type Kind } from '../../model.ts';
import { isKind, readReference, shown, tidy } from '../reference.ts';
import { defineVerb, fieldsOf } from './verb.ts';

const NAME = { type: 'string', minLength: 1 };

/** A name that the lists lack, with its kind and what else it is called. */
export interface Add {
  readonly verb: 'add';
  readonly name: string;
  readonly kind: Kind;
  /** Further names of the same actor. */
  readonly also: readonly string[];
}

/** `also` takes further names of the actor; `- add: {name: Nordbit, kind: organization}` is enough where there are none. */
export const add = defineVerb<Add>({
  id: 'add',
  title: { en: 'Name added', de: 'Name hinzugefügt' },
  because: {
    en: 'Somebody has added this name.',
    de: 'Jemand hat diesen Namen hinzugefügt.',
  },
  examples: ['- add: {name: Nordbit, kind: organization, also: [Nordbit AG]}'],
  usage: `"<name> (${KINDS.join('|')})" [further names…]`,
  schema: {
    type: 'object',
    required: ['name', 'kind'],
    additionalProperties: false,
    properties: { name: NAME, kind: { enum: KINDS }, also: { type: 'array', items: NAME } },
  },
  scoped: true,
  toLinking: true,
  read: (value) => {
    const fields = fieldsOf(value, ['name', 'kind', 'also']);
    if (typeof fields === 'string') return fields;
    const { name, kind, also = [] } = fields;
    const names = [name, ...(Array.isArray(also) ? also : [also])].map((one) => readReference({ name: one }));
    const wrong = names.find((one) => typeof one === 'string');
    if (wrong !== undefined) return wrong;
    if (!isKind(kind))
      return `${kind === undefined ? 'The kind is missing' : `${shown(kind)} is no kind`}; there are: ${KINDS.join(', ')}.`;
    const [first = '', ...others] = names.flatMap((one) =>
      typeof one !== 'string' && 'name' in one ? [one.name] : [],
    );
    if (![first, ...others].every((one) => /[\p{L}\p{N}]/u.test(one)))
      return 'A name without letters is none.';
    return { verb: 'add', name: first, kind, also: others };
  },
  value: ({ name, kind, also }) => (also.length === 0 ? { name, kind } : { name, kind, also }),
  fromArguments: ([first = '', ...also]) => {
    const read = readReference(first);
    const stated = typeof read !== 'string' && 'name' in read ? read : { name: tidy(first) };
    return also.length === 0 ? stated : { ...stated, also };
  },
});

/** `retype`: the name is one of another kind. */
import { KINDS, type Kind } from '../../model.ts';
import { isKind, type Reference, readReference, referenceValue, shown } from '../reference.ts';
import { defineVerb, fieldsOf, REFERENCE } from './verb.ts';

/** The name is one of another kind. */
export interface Retype {
  readonly verb: 'retype';
  readonly actor: Reference;
  readonly to: Kind;
}

/** For a firm that was taken for a person; references then name it with its new kind. */
export const retype = defineVerb<Retype>({
  id: 'retype',
  title: { en: 'Other kind', de: 'Andere Art' },
  because: {
    en: 'Somebody has decided what kind of actor this is.',
    de: 'Jemand hat entschieden, welcher Art dieser Akteur ist.',
  },
  examples: ['- retype: {actor: Astra Zeneca, to: organization}'],
  usage: `<name> <${KINDS.join('|')}>`,
  schema: {
    type: 'object',
    required: ['actor', 'to'],
    additionalProperties: false,
    properties: { actor: REFERENCE, to: { enum: KINDS } },
  },
  scoped: true,
  toLinking: true,
  read: (value) => {
    const fields = fieldsOf(value, ['actor', 'to']);
    if (typeof fields === 'string') return fields;
    const actor = readReference(fields.actor);
    if (typeof actor === 'string') return actor;
    const { to } = fields;
    if (!isKind(to)) return `${shown(to)} is no kind; there are: ${KINDS.join(', ')}.`;
    return 'kind' in actor && actor.kind === to
      ? `It is said to be of the kind “${to}” already.`
      : { verb: 'retype', actor, to };
  },
  value: ({ actor, to }) => ({ actor: referenceValue(actor), to }),
  fromArguments: ([actor, to]) => ({ actor, to }),
});

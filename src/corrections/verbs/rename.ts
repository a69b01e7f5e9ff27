/** `rename`: the actor is shown under another name. */
import { type Reference, readReference, referenceValue, tidy } from '../reference.ts';
import { defineVerb, fieldsOf, REFERENCE } from './verb.ts';

/** The actor is shown under another name. */
export interface Rename {
  readonly verb: 'rename';
  readonly actor: Reference;
  readonly to: string;
}

/** Shows one of many spellings, such as *Bundesregierung* for *deutsche Regierung*; how the actor is found does not change. */
export const rename = defineVerb<Rename>({
  id: 'rename',
  title: { en: 'Renamed', de: 'Umbenannt' },
  because: {
    en: 'Somebody has given the actor the name under which it is shown.',
    de: 'Jemand hat dem Akteur den Namen gegeben, unter dem er gezeigt wird.',
  },
  examples: ['- rename: {actor: deutsche Regierung (organization), to: Bundesregierung}'],
  usage: '<name> <new name>',
  schema: {
    type: 'object',
    required: ['actor', 'to'],
    additionalProperties: false,
    properties: { actor: REFERENCE, to: { type: 'string', minLength: 1 } },
  },
  scoped: false,
  toLinking: true,
  read: (value) => {
    const fields = fieldsOf(value, ['actor', 'to']);
    if (typeof fields === 'string') return fields;
    const actor = readReference(fields.actor);
    if (typeof actor === 'string') return actor;
    const to = typeof fields.to === 'string' ? tidy(fields.to) : '';
    return to === '' ? 'The new name is missing: {actor: …, to: …}.' : { verb: 'rename', actor, to };
  },
  value: ({ actor, to }) => ({ actor: referenceValue(actor), to }),
  fromArguments: ([actor, to]) => ({ actor, to }),
});

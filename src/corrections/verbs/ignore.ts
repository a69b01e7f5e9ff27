/** `ignore`: the name is none. */
import { type Reference, readReferences, referenceValue } from '../reference.ts';
import { defineVerb, oneOrAll, REFERENCE } from './verb.ts';

/** What is called so is no name. */
export interface Ignore {
  readonly verb: 'ignore';
  readonly actors: readonly Reference[];
}

/** One name or several; the words stay in the text, and nobody is linked by them. */
export const ignore = defineVerb<Ignore>({
  id: 'ignore',
  title: { en: 'No actor', de: 'Kein Akteur' },
  because: {
    en: 'Somebody has decided that this is no actor.',
    de: 'Jemand hat entschieden, dass dies kein Akteur ist.',
  },
  examples: ['- ignore: Egal (person)', '- ignore: [Eher, Sogar]'],
  usage: '<name> [more names…]',
  schema: { anyOf: [REFERENCE, { type: 'array', minItems: 1, uniqueItems: true, items: REFERENCE }] },
  scoped: true,
  read: (value) => {
    const actors = readReferences(value, 1);
    return typeof actors === 'string' ? actors : { verb: 'ignore', actors };
  },
  value: ({ actors }) => oneOrAll(actors.map(referenceValue)),
  fromArguments: (given) => given,
});

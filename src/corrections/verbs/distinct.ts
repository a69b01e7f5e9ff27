/** `distinct`: no two of the names are one actor. */
import { type Reference, readReferences, referenceValue } from '../reference.ts';
import { defineVerb, REFERENCE } from './verb.ts';

/** No two of the names are one actor. */
export interface Distinct {
  readonly verb: 'distinct';
  readonly actors: readonly Reference[];
}

/** Holds against `same`, and against every reason of the program: a cannot-link. */
export const distinct = defineVerb<Distinct>({
  id: 'distinct',
  title: { en: 'Two actors', de: 'Zwei Akteure' },
  because: {
    en: 'Somebody has decided that this actor and another one are two.',
    de: 'Jemand hat entschieden, dass dieser Akteur und ein anderer zwei sind.',
  },
  examples: ['- distinct: [Michael Müller, Gerd Müller]'],
  usage: '<name> <name> [more names…]',
  schema: { type: 'array', minItems: 2, uniqueItems: true, items: REFERENCE },
  scoped: true,
  toLinking: true,
  guards: true,
  read: (value) => {
    const actors = readReferences(value, 2);
    return typeof actors === 'string' ? actors : { verb: 'distinct', actors };
  },
  value: ({ actors }) => actors.map(referenceValue),
  fromArguments: (given) => given,
});

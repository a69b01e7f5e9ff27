/** `keep`: the actor is right as it is. It changes nothing, and nobody is asked again whether it should be another way. */
import { type Reference, readReferences, referenceValue } from '../reference.ts';
import { defineVerb, oneOrAll, REFERENCE } from './verb.ts';

/** The actor is right as it is. */
export interface Keep {
  readonly verb: 'keep';
  readonly actors: readonly Reference[];
}

/** Keeps a suggestion of the review from coming back with each build. */
export const keep = defineVerb<Keep>({
  id: 'keep',
  title: { en: 'Right as it is', de: 'Richtig so' },
  because: {
    en: 'Somebody has decided that this actor is right as it is.',
    de: 'Jemand hat entschieden, dass dieser Akteur richtig ist, wie er ist.',
  },
  examples: ['- keep: Great Reset (organization)', '- keep: [Papst Franziskus, Sepp Blatter]'],
  usage: '<name> [more names…]',
  schema: { anyOf: [REFERENCE, { type: 'array', minItems: 1, uniqueItems: true, items: REFERENCE }] },
  scoped: false,
  guards: true,
  read: (value) => {
    const actors = readReferences(value, 1);
    return typeof actors === 'string' ? actors : { verb: 'keep', actors };
  },
  value: ({ actors }) => oneOrAll(actors.map(referenceValue)),
  fromArguments: (given) => given,
});

/** `same`: the names are one actor. */
import { type Reference, readReferences, referenceValue } from '../reference.ts';
import { defineVerb, REFERENCE } from './verb.ts';

/** The names are those of one actor. */
export interface Same {
  readonly verb: 'same';
  readonly actors: readonly Reference[];
}

/** Two names or more: a must-link, which only `distinct` outweighs. */
export const same = defineVerb<Same>({
  id: 'same',
  title: { en: 'One actor', de: 'Ein Akteur' },
  because: {
    en: 'Somebody has decided that these names belong to one actor.',
    de: 'Jemand hat entschieden, dass diese Namen zu einem Akteur gehören.',
  },
  examples: ['- same: [Wolfgang Wodarg, Wolfang Wodarg]'],
  usage: '<name> <name> [more names…]',
  schema: { type: 'array', minItems: 2, uniqueItems: true, items: REFERENCE },
  scoped: true,
  toLinking: true,
  read: (value) => {
    const actors = readReferences(value, 2);
    if (typeof actors === 'string') return actors;
    const kinds = new Set(actors.flatMap((one) => ('kind' in one && one.kind ? [one.kind] : [])));
    return kinds.size > 1
      ? `Actors of two kinds (${[...kinds].join(', ')}) are never one; say first with retype which kind it is.`
      : { verb: 'same', actors };
  },
  value: ({ actors }) => actors.map(referenceValue),
  fromArguments: (given) => given,
});

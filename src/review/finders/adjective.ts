/** An adjective alone: `Orwellscher`. */
import { isOneWord, nobodyFinder } from '../nobody.ts';

/** Surnames look so, too: `Fischer`. */
const LIKELY = 0.85;

/** From 1.1 − 0.6 · sureness, so that half-sure words come before likely ones. */
export const adjective = nobodyFinder({
  id: 'adjective',
  title: { en: 'adjective', de: 'Eigenschaftswort' },
  because: {
    en: 'It looks like an adjective, and no list has it.',
    de: 'Es sieht aus wie ein Eigenschaftswort, und keine Liste hat es.',
  },
  examples: [['Orwellscher (place) 40']],
  notIn: [['Fischer (person) 90', 'Deutsche* (organization) 40']],
  doubtOf: (actor, { languages }) =>
    actor.row === '' &&
    actor.sure <= LIKELY &&
    isOneWord(actor) &&
    languages.some(({ wordForms }) => wordForms.looksAdjective(actor.label))
      ? 1.1 - 0.6 * actor.sure
      : undefined,
});

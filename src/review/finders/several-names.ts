/** One person with two full names of different given names: `Donald Trump` and `Melania Trump`. */
import { foldWords } from '../../spelling/fold.ts';
import { isOneEdit } from '../../spelling/one-edit.ts';
import { alike, spellingOf } from '../../spelling/transliteration.ts';
import type { Finder } from '../finder.ts';
import { partsOf } from '../parts.ts';

/** `Dr. Gates`, `J. K. Rowling`: a title or an initial is no given name. */
const SHORTENED = /^\S*\./u;

/** Doubts that one actor is one, unlike finders that look for two. */
export const severalNames: Finder = {
  id: 'several-names',
  title: { en: 'several full names', de: 'mehrere volle Namen' },
  examples: [['Donald Wondra=Melania Wondra (person)']],
  notIn: [
    ['Bill Wondra=Dr. Wondra (person)', 'Karl Lutz=Carl Lutz (person)'],
    ['Donald Wondra=Donald J. Wondra (person)'],
  ],
  find: function* ({ actors }) {
    for (const actor of actors) {
      if (actor.kind !== 'person') continue;
      const [main, ...others] = actor.names.map(([name]) => name).filter(isFull);
      if (main === undefined) continue;
      const other = others.find((name) => areTwo(main, name));
      if (other === undefined) continue;
      yield {
        subject: { is: 'merged', actors: [actor], names: [main, other] },
        doubt: actor.row === '' ? 0.55 : 0.4,
        because: {
          en: `It goes by two full names: “${main}” and “${other}”.`,
          de: `Es trägt zwei volle Namen: „${main}“ und „${other}“.`,
        },
      };
    }
  },
};

const isFull = (name: string): boolean => /^\p{Lu}\S+ .*\p{L}/u.test(name) && !SHORTENED.test(name);

/** Whether neither given names nor all words tell that two names are one. */
function areTwo(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => foldWords(name).split(' '));
  if (a === undefined || b === undefined) return false;
  const [x, y] = [partsOf({ words: a }), partsOf({ words: b })];
  if (x.surname !== y.surname || a.some((word) => b.includes(word) && word !== x.surname)) return false;
  const isOne = x.given[0] === y.given[0] || isOneEdit(x.given, y.given);
  return !isOne && !alike(spellingOf(x.given), spellingOf(y.given));
}

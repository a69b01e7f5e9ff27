/** A single word in small letters: `dasVirus`. */
import { nobodyFinder } from '../nobody.ts';

/** Products and programs are written so, too: `iTunes`. */
const CAMEL = /^\p{Ll}{1,2}\p{Lu}/u;

/** Such words have often lost the blank or the capital before them on a page. */
export const lowerCase = nobodyFinder({
  id: 'lower-case',
  title: { en: 'single word in small letters', de: 'einzelnes kleingeschriebenes Wort' },
  because: {
    en: 'It is a single word that begins with a small letter.',
    de: 'Es ist ein einzelnes Wort, das mit einem kleinen Buchstaben beginnt.',
  },
  examples: [['dasvirus (organization) 40']],
  notIn: [['iTunes (organization) 60', 'deutsche Regierung (organization) 60']],
  doubtOf: ({ row, label, sure }) =>
    row === '' && /^\p{Ll}\S*$/u.test(label) && !CAMEL.test(label) ? 1 - 0.5 * sure : undefined,
});

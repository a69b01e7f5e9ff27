/** A word of which the program is never sure that it is a name: `Anbetracht`. */
import { isInCapitals, nobodyFinder } from '../nobody.ts';

/** Listed names have been looked at by somebody. */
const UNSURE = 0.66;
const UNSURE_OF_LISTED = 0.54;
/** How fast doubt grows: names of which the program is sure by a half are none three times in four, as reading a hundred of them told. */
const STEEPNESS = 1.9;
/** `medRxiv`, `SputnikNews`: products and firms. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

/** The broadest of all, hence the last: what other finders doubt has a better reason. */
export const unsure = nobodyFinder({
  id: 'unsure',
  title: { en: 'the program is unsure', de: 'das Programm ist unsicher' },
  because: {
    en: 'Wherever it stands, the program is far from sure that it is a name.',
    de: 'Wo es auch steht, das Programm ist weit davon entfernt, es sicher für einen Namen zu halten.',
  },
  examples: [['Anbetracht (place) 45', 'Anbetracht (place) 50']],
  notIn: [['Garching (place) 86', 'Essen* (place) 69', 'Catherine Newmark (person) 45']],
  doubtOf: (actor) => {
    const { row, sure, label, kind } = actor;
    if (/\s/u.test(label) || sure > (row === '' ? UNSURE : UNSURE_OF_LISTED)) return undefined;
    const isBody = kind === 'organization' && label.includes('-');
    const looksNamed = isInCapitals(actor) || isBody || INNER_CAPITAL.test(label);
    return STEEPNESS * (1 - sure) - 0.2 - (looksNamed ? 0.3 : 0) - (row === '' ? 0 : 0.1);
  },
});

/** A name that stands in headlines alone: they put capitals on any word. */
import { nobodyFinder } from '../nobody.ts';

const FEWEST = 2;

/** From two headlines on: one may be the only place of a real name. */
export const headlines = nobodyFinder({
  id: 'headlines',
  title: { en: 'only in headlines', de: 'nur in Überschriften' },
  because: {
    en: 'It stands in headlines alone, and no list has it.',
    de: 'Es steht nur in Überschriften, und keine Liste hat es.',
  },
  examples: [['Alltagstrott (place) 45', 'Alltagstrott (place) 45']],
  notIn: [['Berlin* (place) / Alltagstrott (place) 45', 'Alltagstrott (place) 45']],
  doubtOf: ({ row, headlines, sentences, sure }) =>
    row === '' && sentences >= FEWEST && headlines === sentences ? 0.9 - 0.5 * sure : undefined,
});

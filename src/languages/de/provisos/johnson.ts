/** The surname, and the firm that is written with it twice. */
import type { Proviso } from '../../provisos.ts';

/** `Premier Johnson`, but not `Johnson-&-Johnson-Impfstoff`. */
export const johnson: Proviso = {
  id: 'de/johnson',
  because: {
    en: 'Beside & it is one half of the name of a firm.',
    de: 'Neben & ist es der halbe Name einer Firma.',
  },
  word: /^Johnsons?$/u,
  meant: [],
  unmeant: [{ after: /^ ?-? ?& ?-? ?Johnson/u }, { before: /Johnson ?-? ?& ?-? ?$/u }],
  otherwise: 'meant',
  examples: ['Der Premier [Johnson] schwieg.', 'Am Abend sprach [Johnson] in London.'],
  notIn: ['Der Johnson-&-Johnson-Impfstoff kam an.', 'Ein Johnson-&-Johnson-Sprecher schwieg.'],
};

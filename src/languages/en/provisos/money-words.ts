/** Words for money as agencies shorten them, which bodies have as their signs. */
import { NOWHERE, type Proviso } from '../../provisos.ts';

/** `18 DLR oil price`, but not `the space agency DLR`. */
export const moneyWords: Proviso = {
  id: 'en/money-words',
  because: {
    en: 'Agencies shorten the dollar so; only where space or Germany is spoken of is the body meant.',
    de: 'Agenturen kürzen so den Dollar ab; nur wo vom Weltraum oder von Deutschland die Rede ist, ist die Einrichtung gemeint.',
  },
  word: /^DLRS?$/u,
  form: 'name',
  meant: [],
  unmeant: [{ before: /(?:\d|MLN|BILLION|BN) $/iu }],
  otherwise: {
    sentence: /\b(?:space|German|Aerospace|Cologne|satellites?|astronauts?)\b/iu,
    article: NOWHERE,
  },
  examples: ['The German space agency [DLR] built it.', 'Satellites of the [DLR] saw the fire.'],
  notIn: ['OPEC WANTS 18 DLR OIL PRICE', 'ITALY SEEKS 200 MLN DLR LOAN'],
};

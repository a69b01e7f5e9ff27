/** Currencies, which are called like their countries. */
import type { Proviso } from '../../provisos.ts';

/** `US$17 billion`, `A$5`; but `US dollars` as gold sets have it. */
export const dollars: Proviso = {
  id: 'en/dollars',
  because: {
    en: 'Directly before a sign for money stands the currency, and not the country.',
    de: 'Direkt vor einem Geldzeichen steht die Währung und nicht das Land.',
  },
  word: /^(?:U\.?S\.?|USD?|AUD?|NZ|HK|CAD?|C|A|S)$/u,
  meant: [],
  unmeant: [{ after: /^ ?[$€£¥]/u }],
  otherwise: 'meant',
  examples: ['The [US] army bought it.', 'In the [US] it costs ten dollars.'],
  notIn: ['It costs US$10 a month.', 'The loss grew to US$1.1 billion.'],
};

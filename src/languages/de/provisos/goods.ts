/** Goods that are called like the firm that made them first. */
import type { Proviso } from '../../provisos.ts';

/** `schreibt mit Edding`, but not `die Aktie von Edding`. */
export const goods: Proviso = {
  id: 'de/goods',
  because: {
    en: 'What somebody writes or sticks with is a thing, and not the firm that made it.',
    de: 'Womit jemand schreibt oder klebt, das ist ein Ding und nicht die Firma, die es herstellt.',
  },
  word: /^(?:Edding|Labello|Nutella|Tesa|Tipp-Ex|Uhu|Zewa)s?$/u,
  meant: [
    { before: /(?:Hersteller|Firma|Konzern|Unternehmen|Aktien?(?: von)?) $/u },
    { after: /^ AG(?!\p{L})/u },
  ],
  unmeant: [
    {
      before:
        /(?<!\p{L})(?:[Mm]it|[Aa]us|etwas|viel|[Ee]in(?:e[mn])?|[Kk]ein(?:e[mn])?|de[mn]|(?:sein|ihr|mein)e[mn])(?: \p{Ll}+e[mn])? $/u,
    },
  ],
  otherwise: 'meant',
  examples: ['Die Aktie von [Edding] stieg.', 'Der Hersteller [Edding] baut Stellen ab.'],
  notIn: ['Auf dem Schild steht mit Edding ein Satz.', 'Er schrieb das mit weißem Edding an die Tür.'],
};

/** The federal police of other countries. */
import type { Proviso } from '../../provisos.ts';

/** `die Bundespolizei FBI` is not the German one. */
export const federalPolice: Proviso = {
  id: 'de/federal-police',
  because: {
    en: 'Other countries have federal police as well.',
    de: 'Auch andere Länder haben eine Bundespolizei.',
  },
  word: /^Bundespolizei$/u,
  meant: [],
  unmeant: [
    { after: /^ (?:FBI|Fedpol)(?!\p{L})/u },
    { before: /(?:^| )(?:Schweizer|(?:US-)?amerikanische[nr]?) $/u },
  ],
  otherwise: 'meant',
  examples: ['Am Bahnhof half die [Bundespolizei] den Reisenden.', 'Die [Bundespolizei] prüfte 40 Züge.'],
  notIn: ['In Texas ermittelt die Bundespolizei FBI.', 'Das teilte die Schweizer Bundespolizei Fedpol mit.'],
};

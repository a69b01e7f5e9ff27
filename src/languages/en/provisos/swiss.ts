/** What is of Switzerland, which its airline is called like. */
import { NOWHERE, type Proviso } from '../../provisos.ts';

/** `Swiss cancelled its flights`, but not `Swiss banks`. */
export const swiss: Proviso = {
  id: 'en/swiss',
  because: {
    en: 'Only where flying is spoken of is the airline meant; all else that is Swiss is of the country.',
    de: 'Nur wo vom Fliegen die Rede ist, ist die Fluggesellschaft gemeint; alles andere, was „Swiss“ ist, ist aus dem Land.',
  },
  word: /^(?:Swiss|SWISS)$/u,
  form: 'name',
  meant: [],
  unmeant: [],
  otherwise: {
    sentence: /\b(?:airlines?|flights?|fl(?:ies|ew|own)|carriers?|Lufthansa|aircraft|pilots?)\b/iu,
    article: NOWHERE,
  },
  examples: [
    'The airline [Swiss] said on Monday that its flights were full.',
    '[Swiss] said its flights were full.',
  ],
  notIn: ['SWISS BUDGET HAS A SURPLUS', 'It updates the Swiss share index.'],
};

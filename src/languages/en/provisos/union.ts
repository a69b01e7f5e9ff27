/** The German parties that are called the Union, and all other unions. */
import { NOWHERE, type Proviso } from '../../provisos.ts';

/** `the German Union`, but not `Union officials`, `the State of the Union`. */
export const union: Proviso = {
  id: 'en/union',
  because: {
    en: 'Only where German politics is spoken of are the two parties meant; most unions are of workers or states.',
    de: 'Nur wo von deutscher Politik die Rede ist, sind die zwei Parteien gemeint; die meisten vereinen Arbeiter oder Staaten.',
  },
  word: /^(?:Union|UNION)$/u,
  form: 'name',
  meant: [],
  unmeant: [{ before: /(?:State of the|Soviet|European) $/u }],
  otherwise: { sentence: /\b(?:CDU|CSU|SPD|Merkel|Söder|Laschet|Merz|Bundestag)\b/u, article: NOWHERE },
  examples: ['The SPD and the [Union] agreed on Monday.', 'The CDU and the [Union] agreed on Monday.'],
  notIn: ['Union officials said that the strike goes on.', 'He gave his State of the Union speech.'],
};

/** The journal, and the field of an office. */
import { NOWHERE, type Proviso } from '../../provisos.ts';

/** `an essay in Foreign Affairs`, but not `Foreign Affairs Minister`. */
export const foreignAffairs: Proviso = {
  id: 'en/foreign-affairs',
  because: {
    en: 'It is the field of ministers and committees; only where something is written or read is the journal meant.',
    de: 'So heißt das Gebiet von Ministern und Ausschüssen; nur wo geschrieben oder gelesen wird, ist die Zeitschrift gemeint.',
  },
  word: /^Foreign Affairs$/u,
  form: 'name',
  meant: [],
  unmeant: [
    { before: /(?:Minister|Secretary|Ministry|Department|Committee|Council)(?: of| for| on)? $/u },
    { after: /^ (?:Minist|Secretary|Committee|Select|Council|spokes)/u },
  ],
  otherwise: {
    sentence: /\b(?:magazine|journal|essay|article|editor|wrote|writes|writing|published|issue)\b/u,
    article: NOWHERE,
  },
  examples: ['He wrote an essay for [Foreign Affairs].', 'The journal [Foreign Affairs] published it.'],
  notIn: ['Foreign Affairs Minister Emil Wondra resigned.', 'He was Minister for Foreign Affairs until May.'],
};

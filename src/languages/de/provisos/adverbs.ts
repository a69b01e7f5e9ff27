/** Adverbs and adjectives that are surnames as well, at the beginning of a sentence. */
import type { Proviso } from '../../provisos.ts';

const BEGINNING = /^\s*["„»(]?$|[:„»–] ?$/u;
const SUBJECT = '(?:er|sie|es|ich|wir|ihr|man|der|die|das)';

/** `Stolz zeigt sie`, `Anders ausgedrückt`, but not `Anders sagte`. */
export const adverbs: Proviso = {
  id: 'de/adverbs',
  because: {
    en: 'At the beginning of a sentence whose verb has another subject the word tells how something is done.',
    de: 'Am Anfang eines Satzes, dessen Verb ein anderes Subjekt hat, sagt das Wort, wie etwas geschieht.',
  },
  word: /^(?:Anders|Ernst|Früh|Klug|Stolz|Streng)$/u,
  form: 'name',
  meant: [],
  unmeant: [
    { before: BEGINNING, after: new RegExp(`^ \\p{Ll}+ (?:sich )?${SUBJECT}(?!\\p{L})`, 'u') },
    {
      before: BEGINNING,
      after: /^ (?:ausgedrückt|formuliert|gesagt|gesprochen|als|liegt|verhält)(?!\p{L})/u,
    },
  ],
  otherwise: 'meant',
  examples: [
    'Die Lehrerin Karla Stolz kam. [Stolz] sagte, dass sie bleibt.',
    'Der Autor Günther Anders schwieg. [Anders] schrieb später ein Buch.',
  ],
  notIn: [
    'Die Lehrerin Karla Stolz kam. Stolz zeigte sie ihr Haus.',
    'Das sah Günther Anders ein. Anders ausgedrückt: Es half nichts.',
  ],
};

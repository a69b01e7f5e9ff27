/** English words around articles: `3 of 20 DOCUMENTS`, `Length: 412 words`. */
import type { SourceWords } from '../source-words.ts';

/** As the databases of the press set them; `#` stands for any number. */
export const sourceWords: SourceWords = {
  furniture: [],
  bundle: {
    counters: ['# of # documents', 'document # of #'],
    ends: ['end of document'],
    numbers: ['document'],
    bodies: ['body', 'full text'],
    lengths: ['# words', '# word'],
    labels: [
      'length',
      'section',
      'byline',
      'dateline',
      'load-date',
      'copyright',
      'graphic',
      'highlight',
      'journal-code',
      'publication-type',
      'subject',
      'pub-type',
      'classification',
      'edition',
      'page',
      'correction-date',
    ],
  },
};

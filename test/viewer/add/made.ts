/** An article as the page has added it, in tests. */
import type { Addition } from '../../../src/viewer/add/addition.ts';
import { keyOf } from '../fixture.ts';

const TEXT = 'Otto Quandorf traf Angela Merkel. Angela Merkel sprach mit Heiko Maas.';
const markOf = (name: string, sentence: number, entity: string, from = 0) => {
  const start = TEXT.indexOf(name, from);
  return { start, end: start + name.length, kind: 'person', form: 'name', entity, sentence, evidence: [] };
};

export const QUANDORF = 'e:p/otto-quandorf';

/** `Otto Quandorf`, who is new, meets `Angela Merkel`, who is not, and she `Heiko Maas`. */
export const ADDITION: Addition = {
  id: 'added/treffen',
  title: 'Das Treffen',
  date: '2020-02-03',
  source: '',
  url: '',
  language: 'de',
  file: 'articles/added-1-2.json',
  content: JSON.stringify({
    text: TEXT,
    language: 'de',
    sentences: [
      [0, 33],
      [34, TEXT.length],
    ],
    mentions: [
      markOf('Otto Quandorf', 0, QUANDORF),
      markOf('Angela Merkel', 0, keyOf('Angela Merkel')),
      markOf('Angela Merkel', 1, keyOf('Angela Merkel'), 34),
      markOf('Heiko Maas', 1, keyOf('Heiko Maas')),
    ],
  }),
  fresh: [{ id: QUANDORF, kind: 'person', label: 'Otto Quandorf', names: [['Otto Quandorf', 1]] }],
};

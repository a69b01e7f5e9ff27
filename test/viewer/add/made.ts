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

/** A list of so many people in one sentence, all of them new. */
export function listOf(people: number): Addition {
  const fresh = Array.from({ length: people }, (_, i): Addition['fresh'][number] => {
    const label = `Person ${i + 1000}`;
    return { id: `e:p/${i + 1000}`, kind: 'person', label, names: [[label, 1]] };
  });
  const text = fresh.map(({ label }) => label).join(', ');
  const mentions = fresh.map(({ id, label }) => {
    const start = text.indexOf(label);
    const end = start + label.length;
    return { start, end, kind: 'person', form: 'name', entity: id, sentence: 0, evidence: [] };
  });
  const content = JSON.stringify({ text, language: 'de', sentences: [[0, text.length]], mentions });
  return {
    ...ADDITION,
    id: 'added/list',
    title: 'Die Liste',
    file: 'articles/added-5-6.json',
    content,
    fresh,
  };
}

const HERE = 'Otto Quandorf traf x. Der Bruder von x ist y.';
const letter = (entity: string, sentence: number, start: number) => ({
  ...{
    start,
    end: start + 1,
    kind: 'person',
    form: 'name',
    entity,
    sentence,
    confidence: 0.87,
    evidence: [],
  },
});

/** The same for the small network of letters: `Otto Quandorf` meets `x`, and `x` is kin of `y`. */
export const LETTERS: Addition = {
  ...ADDITION,
  id: 'added/letters',
  title: 'Die Buchstaben',
  date: '2020-01-20',
  source: 'Der Mittag',
  file: 'articles/added-3-4.json',
  content: JSON.stringify({
    text: HERE,
    language: 'de',
    sentences: [
      [0, 21],
      [22, HERE.length],
    ],
    mentions: [
      { ...letter(QUANDORF, 0, 0), end: 13 },
      letter('e:x', 0, 19),
      letter('e:x', 1, HERE.indexOf('x', 22)),
      letter('e:y', 1, HERE.indexOf('y', 22)),
    ],
    relations: [
      {
        ...{ type: 'kin', rule: 'de/kin/a', start: 22, end: HERE.length, sentence: 1, status: 'held' },
        ...{ from: HERE.indexOf('y', 22), to: HERE.indexOf('x', 22), role: 'Bruder' },
      },
    ],
  }),
};

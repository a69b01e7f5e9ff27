/** The phrases in German. */
import type { AcronymTrait, Ambiguity } from '../../find/features/values.ts';
import { own } from '../own.ts';
import type { Part, Phrases } from './phrases.ts';

const quoted = (word: string) => `„${word}“`;
/** `„sagte“, ein Verb des Sagens`. */
const described = ({ word, term }: Part) => (word === undefined ? term : `${quoted(word)}, ${term}`);

function both(first: Part, second: Part): string {
  return `${described(first)}${first.word === undefined ? '' : ','} und ${described(second)}`;
}

function beside(where: string, edge: string, atEdge: string, parts: readonly (Part | null)[]): string {
  const [first, second] = parts.flatMap((part) => part ?? []);
  if (!first) return edge;
  if (second) return `${where} stehen ${both(first, second)}`;
  return `${where} steht ${parts.length > 1 ? `${atEdge} ` : ''}${described(first)}`;
}

const CLARITY: Readonly<Record<Ambiguity, string>> = {
  clear: '',
  ambiguous: ', aber das Wort bedeutet auch anderes',
  genitive: ', hier im Genitiv',
  'ambiguous-genitive': ', hier im Genitiv, aber das Wort bedeutet auch anderes',
};

const STYLES: Readonly<Record<AcronymTrait, string>> = {
  '-': '',
  dotted: ' mit Punkten',
  digit: ' mit einer Ziffer',
};

/** Whole clauses, since German puts verbs elsewhere than English: words alone could not be set in. */
export const german: Phrases = {
  inLists: (name) => `${name === undefined ? 'der Name' : quoted(name)} steht in den Namenslisten`,
  inOwnLists: 'Der Name steht in einer eigenen Namensliste.',
  unknown: {
    rule: 'dafür gibt es eine Regel, die diese Seite nicht kennt',
    link: 'dafür gibt es einen Grund, den diese Seite nicht kennt',
    other: 'dafür gibt es ein Merkmal, das diese Seite nicht kennt',
  },
  corrected: 'jemand hat das von Hand so bestimmt',
  stated: {
    window: (words) => `gelesen wurde es an den Worten ${quoted(words)}`,
    status: {
      held: () => 'kein Wort sagt, dass es vorbei ist oder noch kommt: Es gilt, als der Artikel erschien',
      former: (mark) =>
        mark === '' ? 'das Amt endete bekanntlich vorher' : `${quoted(mark)} sagt, dass es vorbei ist`,
      acting: (mark) => `${quoted(mark)} sagt, dass es nur vorläufig gilt`,
      coming: (mark) => `${quoted(mark)} sagt, dass es erst kommt`,
      candidate: (mark) => `${quoted(mark)} sagt, dass es jemand erst werden könnte`,
      denied: (mark) => `${quoted(mark)} sagt, dass es bezweifelt wird`,
    },
    said: 'der Artikel gibt es als Worte von jemand anderem wieder',
  },
  memory: {
    surname: 'im Artikel kommt eine Person mit diesem Nachnamen vor',
    'first-name': 'im Artikel kommt eine Person mit diesem Vornamen vor',
    person: 'an anderer Stelle im Artikel ist das sicher eine Person',
    organization: 'an anderer Stelle im Artikel ist das sicher eine Organisation',
    place: 'an anderer Stelle im Artikel ist das sicher ein Ort',
    named: 'der Artikel nennt diesen Namen auch für sich allein',
    elsewhere: 'dasselbe Wort an anderen Stellen des Artikels wurde mit abgewogen',
  },
  count: (words, orMore) =>
    words === '1'
      ? 'der Name ist ein einziges Wort'
      : `der Name hat ${words}${orMore ? ' oder mehr' : ''} Wörter`,
  are: (parts) =>
    parts.map(({ word, term }, i) => `${quoted(word)}${i === 0 ? ' ist' : ''} ${term}`).join(', '),
  before: (parts) => beside('davor', 'damit beginnt der Satz', 'am Satzanfang', parts),
  after: (parts) => beside('dahinter', 'damit endet der Satz', 'am Satzende', parts),
  alone: 'der ganze Text ist ein einziger Satz',
  sameName: (listed, clarity) => `so heißt in den Namenslisten ${listed}${own(CLARITY, clarity) ?? ''}`,
  covers: {
    inside: (kind) => `die Namenslisten haben hier einen längeren Namen: ${kind}`,
    overlaps: (kind) => `ein anderer Name aus den Listen überschneidet sich damit: ${kind}`,
    'begins-with': (kind) => `am Anfang steht ein anderer Name aus den Listen: ${kind}`,
    'ends-with': (kind) => `am Ende steht ein anderer Name aus den Listen: ${kind}`,
    contains: (kind) => `darin steht ein anderer Name aus den Listen: ${kind}`,
  },
  ends: {
    own: (word, letters) => `${quoted(word)} endet auf ${quoted(`-${letters}`)}`,
    before: (word, letters) => `das Wort davor, ${quoted(word)}, endet auf ${quoted(`-${letters}`)}`,
    after: (word, letters) => `das Wort dahinter, ${quoted(word)}, endet auf ${quoted(`-${letters}`)}`,
  },
  used: {
    own: (word, like) => `${quoted(word)} wird gebraucht wie ${like.join(', ')}`,
    before: (word, like) => `das Wort davor, ${quoted(word)}, wird gebraucht wie ${like.join(', ')}`,
    after: (word, like) => `das Wort dahinter, ${quoted(word)}, wird gebraucht wie ${like.join(', ')}`,
  },
  begins: (letters) => `der Name beginnt mit ${quoted(`${letters}-`)}`,
  stands: {
    quoted: 'der Name steht in Anführungszeichen',
    'title-case': 'der Name steht in einer Zeile aus großgeschriebenen Wörtern',
    'first-word': 'der Name steht am Satzanfang',
    'short-line': 'der Name steht in einer kurzen Zeile ohne Punkt',
  },
  acronym: (letters, style) => `der Name ist ein Kürzel aus ${letters} Zeichen${own(STYLES, style) ?? ''}`,
};

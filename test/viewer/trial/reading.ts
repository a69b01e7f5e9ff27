/** A text as the trial shows it, with what was found in it. */
import type { EntityId, Form, Kind, Mention } from '../../../src/model.ts';
import { phase, type ReadText } from '../../../src/viewer/trial/trial.ts';

const TEXT = `Angela Merkel traf Emmanuel Macron. Merkel sprach mit der NATO.

Die NATO schwieg, sagte Merkel.`;

/** The stretch of the text with the `nth` of these words. */
function spanOf(words: string, nth = 0): { readonly start: number; readonly end: number } {
  let start = TEXT.indexOf(words);
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

const mention = (words: string, nth: number, sentence: number, kind: Kind, form: Form = 'name'): Mention => ({
  ...spanOf(words, nth),
  kind,
  form,
  sentence,
  text: words,
  name: words,
  evidence: [
    { by: 'gazetteer', id: `rows/${words.toLowerCase()}`, weight: 6 },
    { by: 'correction', id: 'settled by-hand', weight: -2 },
  ],
});

const MERKEL: EntityId = 'e:merkel';
const MACRON: EntityId = 'e:macron';
export const NATO: EntityId = 'e:nato';

export const READING: ReadText = {
  text: TEXT,
  found: {
    article: 'text',
    language: 'de',
    sentences: [
      spanOf('Angela Merkel traf Emmanuel Macron.'),
      spanOf('Merkel sprach mit der NATO.'),
      spanOf('Die NATO schwieg, sagte Merkel.'),
    ],
    mentions: [
      mention('Angela Merkel', 0, 0, 'person'),
      mention('Emmanuel Macron', 0, 0, 'person'),
      mention('Merkel', 1, 1, 'person'),
      mention('NATO', 0, 1, 'organization'),
      mention('NATO', 1, 2, 'organization'),
      mention('Merkel', 2, 2, 'person'),
    ],
  },
  entities: [
    { id: MACRON, kind: 'person', label: 'Emmanuel Macron', names: [], because: [] },
    { id: NATO, kind: 'organization', label: 'NATO', names: [], because: [] },
    { id: MERKEL, kind: 'person', label: 'Angela Merkel', names: [], because: [] },
  ],
  actors: [MERKEL, MACRON, MERKEL, NATO, NATO, MERKEL],
  rows: [],
};

/** Shows a text that was read. */
export function showReading(change: Partial<ReadText> = {}): ReadText {
  const reading = { ...READING, ...change };
  phase.value = { is: 'read', reading };
  return reading;
}

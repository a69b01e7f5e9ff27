/** The door to the corrections of a corpus: the page reads them, and writes one more or one less. */
import { object } from '../base/fields.ts';
import { type Edited, withEntries, withoutEntries } from '../corrections/edit.ts';
import { readValue } from '../corrections/parse.ts';
import { textOf } from '../host/files.ts';
import { correctionsFile, editCorrections } from '../regenerate/corrections.ts';
import type { Door } from './door.ts';
import { READING } from './guard.ts';
import { Refused } from './refusal.ts';
import { answerReading, answerWriting, BAD } from './writing.ts';

/** No correction is longer, in bytes. */
const MOST = 100_000;

/** The edit that is asked for: `{"do": "add" | "take back", "entries": [entry as in the file, …]}`. Throws `Refused` with what is wrong with it. */
function editIn(body: unknown): (text: string) => Edited {
  const { do: what, entries } = object(body);
  if (!Array.isArray(entries) || (what !== 'add' && what !== 'take back'))
    throw new Refused(BAD, 'It takes {"do": "add", "entries": […]} or {"do": "take back", …}.');
  const read = entries.map((value: unknown) => {
    const entry = readValue(object(value), '');
    if (typeof entry === 'string') throw new Refused(BAD, entry);
    return entry;
  });
  return what === 'add' ? (text) => withEntries(text, read) : (text) => withoutEntries(text, read);
}

/** The door to the corrections of a corpus. */
export const correctionsDoor = (corpus: string, token: string): Door => ({
  at: /^\/corrections$/,
  methods: [...READING, 'POST'],
  answer: async (_, request, response) => {
    if (request.method === 'POST')
      await answerWriting(request, response, { token, most: MOST }, async (body) =>
        editCorrections(corpus, editIn(body)),
      );
    else answerReading(request, response, textOf(correctionsFile(corpus)) ?? '');
  },
});

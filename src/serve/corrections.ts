/** The door through which the page writes corrections: one more or less. */
import { object } from '../base/fields.ts';
import { type Edited, withEntries, withoutEntries } from '../corrections/edit.ts';
import { readValue } from '../corrections/parse.ts';
import { editCorrections } from '../regenerate/corrections.ts';
import type { Door } from './door.ts';
import { Refused } from './refusal.ts';
import { answerWriting, BAD } from './writing.ts';

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
  methods: ['POST'],
  answer: (_, request, response) =>
    answerWriting(request, response, { token, most: MOST }, async (body) =>
      editCorrections(corpus, editIn(body)),
    ),
});

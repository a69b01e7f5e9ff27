/** The door to the notes of a corpus: the page reads them, and writes one more, one less, or another one in the place of one. */
import { object } from '../base/fields.ts';
import { type NotesChange, type NotesEntry, readNotesValue } from '../notes/index.ts';
import { changeNotes, notesText } from '../regenerate/notes.ts';
import type { Door } from './door.ts';
import { READING } from './guard.ts';
import { Refused } from './refusal.ts';
import { answerReading, answerWriting, BAD } from './writing.ts';

/** No note is longer, in bytes. */
const MOST = 200_000;

/** The change that is asked for: `{"add": entry as in the file, "remove": entry}`, one of them or both. Throws `Refused` with what is wrong with it. */
function changeIn(body: unknown): NotesChange {
  const { add, remove } = object(body);
  if (add === undefined && remove === undefined)
    throw new Refused(BAD, 'It takes {"add": {…}}, {"remove": {…}} or both.');
  return {
    ...(add !== undefined && { add: entryIn(add) }),
    ...(remove !== undefined && { remove: entryIn(remove) }),
  };
}

function entryIn(value: unknown): NotesEntry {
  const entry = readNotesValue(object(value));
  if (typeof entry === 'string') throw new Refused(BAD, entry);
  return entry;
}

/** The door to the notes of a corpus. */
export const notesDoor = (corpus: string, token: string): Door => ({
  at: /^\/notes$/,
  methods: [...READING, 'POST'],
  answer: async (_, request, response) => {
    if (request.method === 'POST')
      await answerWriting(request, response, { token, most: MOST }, async (body) =>
        changeNotes(corpus, changeIn(body)),
      );
    else answerReading(request, response, notesText(corpus));
  },
});

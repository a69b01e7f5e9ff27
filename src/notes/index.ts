/** Notes on a network and saved views of it, in a file that people read and write as well. */
export { type EditedNotes, editNotes, type NotesChange } from './edit.ts';
export {
  type About,
  isNote,
  type Note,
  type NotesEntry,
  notesKey,
  notesValue,
  type SavedView,
} from './note.ts';
export { NOTES, type NotesRead, parseNotes, readNotesValue } from './parse.ts';
export { linkNoteKey, notesByTable, resolveNotes } from './resolve.ts';

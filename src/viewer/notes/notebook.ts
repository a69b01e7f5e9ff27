/** All that is loaded with notes. */
export { notesForTables, notesOn, restore } from './desk.ts';
export { findNotes } from './find.ts';
export { NotesList } from './notes-list.tsx';
export { Views } from './views.tsx';

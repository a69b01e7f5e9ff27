/** The file with the notes of a corpus: builds look whether it can be read, and take nothing from it. */
import { join } from 'node:path';
import { textOf } from '../host/files.ts';
import {
  type EditedNotes,
  editNotes,
  NOTES,
  type NotesChange,
  type NotesRead,
  parseNotes,
} from '../notes/index.ts';
import { editFile } from './edited-file.ts';

/** The text of the notes of a corpus, empty where it has no file of them. Throws what the disk says. */
export const notesText = (corpus: string): string => textOf(join(corpus, NOTES)) ?? '';

/** The notes of a corpus. Throws what the disk says. */
export const readNotes = (corpus: string): NotesRead => parseNotes(notesText(corpus));

/** Changes the notes of a corpus. Throws what the disk says. */
export const changeNotes = (corpus: string, change: NotesChange): Promise<EditedNotes> =>
  editFile(corpus, NOTES, (text) => editNotes(text, change));

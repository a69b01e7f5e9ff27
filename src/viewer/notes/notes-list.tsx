/** The notes on an actor, a link or an article, each to be edited or removed, and a field for another one. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Note } from '../../notes/index.ts';
import { formatDate } from '../i18n/numbers.ts';
import { language } from '../preferences.ts';
import { aboutOf, change, notesOn, type Subject } from './desk.ts';
import { notesTexts } from './texts.ts';
import './notes.css';

/** So much of a note names it. */
const NAMING = 40;

/** Notes one below the other, each of which can be changed or taken away. */
export function NotesList({ subject }: { readonly subject: Subject }) {
  const edited = useSignal<Note | null>(null);
  return (
    <>
      <ul class="notes-list">
        {notesOn(subject).map((note) => (
          <li key={note.note}>
            {edited.value === note ? (
              <Writing
                subject={subject}
                before={note}
                onDone={() => {
                  edited.value = null;
                }}
              />
            ) : (
              <Written
                note={note}
                onEdit={() => {
                  edited.value = note;
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {edited.value === null && <Writing subject={subject} />}
    </>
  );
}

function Written({ note, onEdit }: { readonly note: Note; readonly onEdit: () => void }) {
  const texts = notesTexts.value;
  const name = note.note.slice(0, NAMING);
  return (
    <>
      <p class="note-text">{note.note}</p>
      <p class="aside">
        {note.date && <span>{formatDate(note.date, language.value)}</span>}
        <button type="button" class="link" aria-label={texts.changeNote(name)} onClick={onEdit}>
          {texts.change}
        </button>
        <button
          type="button"
          class="link"
          aria-label={texts.removeNote(name)}
          onClick={() => void change({ remove: note })}
        >
          {texts.remove}
        </button>
      </p>
    </>
  );
}

interface WritingProps {
  readonly subject: Subject;
  /** The note that is edited; none where a new one is written. */
  readonly before?: Note;
  readonly onDone?: () => void;
}

function Writing({ subject, before, onDone }: WritingProps) {
  const text = useSignal(before?.note ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  const texts = notesTexts.value;
  useEffect(() => {
    if (before) field.current?.focus();
  }, [before]);
  const save = async () => {
    const about = before?.about ?? aboutOf(subject);
    if (text.value.trim() === '' || about === null) return;
    const add = { note: text.value.trim(), about, date: today() };
    if (!(await change({ add, ...(before && { remove: before }) }))) return;
    text.value = '';
    onDone?.();
  };
  return (
    <form
      class="note-writing"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <textarea
        ref={field}
        rows={3}
        aria-label={before ? texts.edit : texts.write}
        placeholder={texts.write}
        value={text}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        }}
      />
      <p>
        <button type="submit">{texts.keep}</button>
        {onDone && (
          <button type="button" onClick={onDone}>
            {texts.cancel}
          </button>
        )}
      </p>
    </form>
  );
}

/** The day where the reader is. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

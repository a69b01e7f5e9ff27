/** The saved views, a field to save the one that is seen, all notes, and the file of both. */
import { useSignal } from '@preact/signals';
import { download } from '../export/download.ts';
import { currentAddress } from '../history.ts';
import { Icon } from '../panels/icon.tsx';
import { isServed } from '../served.ts';
import { pageTitle } from '../share/title.ts';
import { change, entries, fileText, notes, savedViews, subjects, takeIn } from './desk.ts';
import { nameOf, openSubject, openView } from './find.ts';
import { notesTexts } from './texts.ts';
import './notes.css';

interface Props {
  /** Hears that something was opened. */
  readonly onOpened: () => void;
}

/** The saved views, and a way to save this one. */
export function Views({ onOpened }: Props) {
  const texts = notesTexts.value;
  return (
    <>
      <section class="views-saved">
        <h2>{texts.views}</h2>
        {savedViews.value.length === 0 && <p class="aside">{texts.noViews}</p>}
        <ul>
          {savedViews.value.map((entry) => (
            <li key={`${entry.view} ${entry.at}`}>
              <button
                type="button"
                onClick={() => {
                  openView(entry.at);
                  onOpened();
                }}
              >
                {entry.view}
              </button>
              <button
                type="button"
                class="icon-button"
                aria-label={texts.removeView(entry.view)}
                onClick={() => void change({ remove: entry })}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
        <SaveView />
      </section>
      <AllNotes onOpened={onOpened} />
      <NotesFile />
    </>
  );
}

/** The view that is seen, under a name that says what it shows. */
function SaveView() {
  const name = useSignal(pageTitle.value.replace(/ · dramatis$/, ''));
  const { viewName, saveView } = notesTexts.value;
  return (
    <form
      class="line"
      onSubmit={(event) => {
        event.preventDefault();
        const view = name.value.trim();
        if (view !== '') void change({ add: { view, at: currentAddress().replace(/^#/, '') } });
      }}
    >
      <input
        type="text"
        aria-label={viewName}
        value={name}
        onInput={(event) => {
          name.value = event.currentTarget.value;
        }}
      />
      <button type="submit">{saveView}</button>
    </form>
  );
}

function AllNotes({ onOpened }: Props) {
  const texts = notesTexts.value;
  if (notes.value.length === 0) return null;
  return (
    <details class="why">
      <summary>{texts.all(notes.value.length)}</summary>
      <ul class="all-notes">
        {notes.value.map((note) => {
          const subject = subjects.value.get(note);
          return (
            <li key={`${note.note} ${subject?.key}`}>
              <button
                type="button"
                disabled={!subject}
                onClick={() => {
                  if (subject) openSubject(subject);
                  onOpened();
                }}
              >
                <b>{subject ? nameOf(subject) : texts.gone}</b> {note.note}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Where notes and views lie, and the file to take along or to take in. */
function NotesFile() {
  const texts = notesTexts.value;
  const taken = useSignal<number | null>(null);
  const save = async () => {
    download('notes.yaml', new Blob([await fileText()], { type: 'application/yaml' }));
  };
  const take = async (file: File | undefined) => {
    if (file) taken.value = await takeIn(await file.text());
  };
  return (
    <section>
      <p class="aside">{isServed() ? texts.served : texts.kept}</p>
      {entries.value.length > 0 && (
        <button type="button" onClick={() => void save()}>
          {texts.download}
        </button>
      )}
      <label class="file">
        {texts.takeIn}
        <input
          type="file"
          class="unseen"
          accept=".yaml,.yml"
          onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
        />
      </label>
      <p class="aside" role="status">
        {taken.value !== null && texts.takenIn(taken.value)}
      </p>
    </section>
  );
}

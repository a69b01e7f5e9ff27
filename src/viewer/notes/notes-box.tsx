/** "Notes" in a panel: says how many there are, and unfolds to them; open where there are some. */
import { useComputed, useSignal } from '@preact/signals';
import { Late } from '../panels/late.tsx';
import type { Subject } from './desk.ts';
import { notebook } from './part.ts';
import { notesTexts } from './texts.ts';

/** The notes about what is selected, and a way to add one. */
export function NotesBox({ subject }: { readonly subject: Subject }) {
  const { of, key } = subject;
  const count = useComputed(() => notebook.loaded.value?.notesOn({ of, key }).length ?? 0).value;
  const unfolded = useSignal(false);
  const open = unfolded.value || count > 0;
  return (
    <details
      class="why notes"
      open={open}
      onToggle={({ currentTarget }) => {
        unfolded.value = currentTarget.open;
      }}
    >
      <summary>
        {notesTexts.value.notes} {count > 0 && <span class="count">{count}</span>}
      </summary>
      {open && <Late part={notebook}>{({ NotesList }) => <NotesList key={key} subject={subject} />}</Late>}
    </details>
  );
}

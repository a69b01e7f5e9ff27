/** What was decided: what a form has just done, and all of it with the way back. */
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Entry, entryKey } from '../../corrections/entry.ts';
import { isServed } from '../served.ts';
import { correct, made, saveKept, takeBack } from './desk.ts';
import { saying } from './saying.ts';
import { mendTexts } from './texts.ts';

/** What a form of this visit decided last. */
const latest = signal<readonly Entry[]>([]);

/** Corrects, says so in the form, and leaves the keyboard there: what was pressed may be gone. */
export async function decide(entries: readonly Entry[]): Promise<boolean> {
  const kept = await correct(entries);
  if (kept) latest.value = entries;
  keepKeyboard();
  return kept;
}

/** Takes a decision back, and leaves the keyboard where it was taken back. */
async function undo(entry: Entry): Promise<void> {
  if (await takeBack(entry)) latest.value = [];
  keepKeyboard();
}

/** Gives the keyboard to the form, the panel or the picture where what had it is gone. */
function keepKeyboard(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const places = ['.desk', '.panel', '.stage'].map((one) => document.querySelector<HTMLElement>(one));
    places.find((one) => one !== null)?.focus({ preventScroll: true });
  });
}

/** The frame of a form: what it decided last above what can be decided, all decisions below. */
export function Desk({ children }: { readonly children: ComponentChildren }) {
  useEffect(
    () => () => {
      latest.value = [];
    },
    [],
  );
  return (
    <div class="desk" tabIndex={-1}>
      <p class="decided" role="status">
        {latest.value.length > 0 && mendTexts.value.mendDone(latest.value.map(saying).join('; '))}
      </p>
      {children}
      <Made />
    </div>
  );
}

/** What was decided, newest first, with the way back; on a page without a server, as a file. */
function Made() {
  const { mendMade, mendServed, mendKept, mendDownload } = mendTexts.value;
  if (made.value.length === 0) return null;
  return (
    <section class="made">
      <h3>{mendMade}</h3>
      <ul>
        {[...made.value].reverse().map((entry) => (
          <li key={entryKey(entry)}>
            <span>{saying(entry)}</span>
            <button type="button" onClick={() => void undo(entry)}>
              {mendTexts.value.mendUndo}
            </button>
          </li>
        ))}
      </ul>
      <p class="aside">{isServed() ? mendServed : mendKept}</p>
      {!isServed() && (
        <button type="button" onClick={saveKept}>
          {mendDownload}
        </button>
      )}
    </section>
  );
}

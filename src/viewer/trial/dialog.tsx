/** The dialog of the trial: a text is pasted, then shown with its names. It keeps both when it is closed. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { visit } from '../actions.ts';
import { adding } from '../add/part.ts';
import type { Actor } from '../model/graph.ts';
import { Icon } from '../panels/icon.tsx';
import { NoticesHere } from '../panels/notices-here.tsx';
import { words } from '../state.ts';
import { Result } from './result.tsx';
import { phase, prepare, reading } from './trial.ts';
import { trialWords } from './words.ts';
import { Writing } from './writing.tsx';
import './trial.css';

/** The dialog of the trial, from an empty box to the names. */
export function TrialDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before what is inside takes the keyboard.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    prepare();
  }, []);
  const close = () => dialog.current?.close();
  const open = (actor: Actor) => {
    close();
    visit(actor);
  };
  const onAdded = () => {
    close();
    void adding.load();
  };
  return (
    <dialog
      ref={dialog}
      class="trial"
      aria-labelledby="trial-title"
      data-phase={phase.value.is}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <button type="button" class="icon-button close" aria-label={words.value.close} onClick={close}>
        <Icon name="close" />
      </button>
      <h2 id="trial-title">{trialWords.value.title}</h2>
      {reading.value ? (
        <Result reading={reading.value} open={open} onAdded={onAdded} />
      ) : (
        <Writing onAdded={onAdded} />
      )}
      <NoticesHere />
    </dialog>
  );
}

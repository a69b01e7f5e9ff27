/** The tool that opens the trial of a text. What lies behind the button is loaded at the first click. */
import { useSignal } from '@preact/signals';
import { tell } from '../actions.ts';
import { createPart } from '../part.ts';
import { words } from '../state.ts';
import './button.css';

const dialog = createPart(async () => (await import('./dialog.tsx')).TrialDialog);

export function TryButton() {
  const open = useSignal(false);
  const Dialog = dialog.loaded.value;
  const show = async () => {
    if (await dialog.load()) open.value = true;
    else tell(words.value.partMissing);
  };
  const hide = () => {
    open.value = false;
  };
  return (
    <>
      <button type="button" class="try" aria-haspopup="dialog" title={words.value.tryHint} onClick={show}>
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M5 3H12L15 6V17H5ZM8 9H12M8 13H10" />
        </svg>
        <span>{words.value.tryText}</span>
      </button>
      {open.value && Dialog && <Dialog onClose={hide} />}
    </>
  );
}

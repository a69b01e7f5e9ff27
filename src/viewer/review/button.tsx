/** The tool that opens the review of the actors. What lies behind the button is loaded at the first click. */
import { useSignal } from '@preact/signals';
import { tell } from '../actions.ts';
import { createPart } from '../part.ts';
import { whole, words } from '../state.ts';

const dialog = createPart(async () => (await import('./dialog.tsx')).ReviewDialog);

export function ReviewButton() {
  const open = useSignal(false);
  if (whole.value.actors.length === 0) return null;
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
      <button type="button" class="try" aria-haspopup="dialog" title={words.value.reviewHint} onClick={show}>
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 10L8 15L17 5" />
        </svg>
        <span>{words.value.review}</span>
      </button>
      {open.value && Dialog && <Dialog onClose={hide} />}
    </>
  );
}

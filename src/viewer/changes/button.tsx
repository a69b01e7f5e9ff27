/** The button that opens what has changed. What lies behind it is loaded at the first click. */
import { useSignal } from '@preact/signals';
import { tell } from '../actions.ts';
import { createPart } from '../part.ts';
import { words } from '../state.ts';
import { changeTexts } from './texts.ts';

const dialog = createPart(async () => (await import('./dialog.tsx')).ChangesDialog);

/** Stands at the end of the filters. */
export function ChangesButton() {
  const open = useSignal(false);
  const Dialog = dialog.loaded.value;
  const show = async () => {
    if (await dialog.load()) open.value = true;
    else tell(words.value.partMissing);
  };
  return (
    <>
      <button type="button" class="changes-button" aria-haspopup="dialog" onClick={show}>
        {changeTexts.value.title}
      </button>
      {open.value && Dialog && (
        <Dialog
          onClose={() => {
            open.value = false;
          }}
        />
      )}
    </>
  );
}

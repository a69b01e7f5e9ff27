/** A tool of the top bar that opens a dialog. What lies behind the button is loaded at the first click. */
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { tell } from '../actions.ts';
import type { Part } from '../part.ts';
import { words } from '../state.ts';
import './dialog-tool.css';

interface Props {
  readonly dialog: Part<ComponentType<{ readonly onClose: () => void }>>;
  readonly label: string;
  readonly hint: string;
  /** The lines of its sign, in a square of 20. */
  readonly sign: string;
}

/** A button of the bar, and the dialog that it opens. */
export function DialogTool({ dialog, label, hint, sign }: Props) {
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
      <button type="button" class="try" aria-haspopup="dialog" title={hint} onClick={show}>
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
          <path d={sign} />
        </svg>
        <span>{label}</span>
      </button>
      {open.value && Dialog && <Dialog onClose={hide} />}
    </>
  );
}

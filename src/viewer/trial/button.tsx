/** The tool that opens the trial of a text. */
import { DialogTool } from '../panels/dialog-tool.tsx';
import { createPart } from '../part.ts';
import { words } from '../state.ts';

const dialog = createPart(async () => (await import('./dialog.tsx')).TrialDialog);

/** The tool in the bar that opens the trial. */
export function TryButton() {
  const { tryText, tryHint } = words.value;
  return (
    <DialogTool dialog={dialog} label={tryText} hint={tryHint} sign="M5 3H12L15 6V17H5ZM8 9H12M8 13H10" />
  );
}

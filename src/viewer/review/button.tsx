/** The tool that opens the review of the actors. */
import { DialogTool } from '../panels/dialog-tool.tsx';
import { createPart } from '../part.ts';
import { hasNetwork, words } from '../state.ts';

const dialog = createPart(async () => (await import('./dialog.tsx')).ReviewDialog);

/** The tool in the bar that opens the review. */
export function ReviewButton() {
  if (!hasNetwork.value) return null;
  const { review, reviewHint } = words.value;
  return <DialogTool dialog={dialog} label={review} hint={reviewHint} sign="M3 10L8 15L17 5" />;
}

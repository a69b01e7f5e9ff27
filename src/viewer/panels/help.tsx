/** The button of the help, and the help once somebody asks for it. */
import { helpOpen, words } from '../state.ts';
import { Late } from './late.tsx';
import { panels } from './part.ts';

/** The question mark in the bar. */
export function HelpButton() {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={words.value.help}
      title={`${words.value.help} (?)`}
      onClick={() => {
        helpOpen.value = true;
      }}
    >
      ?
    </button>
  );
}

/** The dialog of help, loaded when it is opened. */
export function Help() {
  if (!helpOpen.value) return null;
  return <Late part={panels}>{({ HelpDialog }) => <HelpDialog />}</Late>;
}

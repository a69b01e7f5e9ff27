/** Takes the graph along in every format that there is: whole, what is visible, or an actor with its neighbours. */
import { useEffect } from 'preact/hooks';
import { tell } from '../actions.ts';
import { createPart } from '../part.ts';
import { hasNetwork, words } from '../state.ts';
import { Menu } from './menu.tsx';

const choices = createPart(async () => (await import('./export-choices.tsx')).Choices);

/** The button; what it opens is loaded then. */
export function ExportMenu() {
  if (!hasNetwork.value) return null;
  return <Menu label={words.value.exports}>{(close) => <Opened onSaved={close} />}</Menu>;
}

function Opened({ onSaved }: { readonly onSaved: () => void }) {
  useEffect(() => {
    void choices.load().then((there) => there || tell(words.value.partMissing));
  }, []);
  const Choices = choices.loaded.value;
  return Choices ? <Choices onSaved={onSaved} /> : <p role="status">…</p>;
}

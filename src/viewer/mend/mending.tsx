/** "Mend": unfolds to what a reader can decide about an actor. */
import { useSignal } from '@preact/signals';
import type { Actor } from '../model/graph.ts';
import { Late } from '../panels/late.tsx';
import { mending } from './part.ts';
import { mendTexts } from './texts.ts';

export function Mending({ actor }: { readonly actor: Actor }) {
  const open = useSignal(false);
  return (
    <details
      class="why mend"
      onToggle={({ currentTarget }) => {
        open.value = currentTarget.open;
      }}
    >
      <summary>{mendTexts.value.mend}</summary>
      {open.value && <Late part={mending}>{({ Mend }) => <Mend key={actor.key} actor={actor} />}</Late>}
    </details>
  );
}

/** "Mend": unfolds to what a reader can decide about an actor. */
import { useSignal } from '@preact/signals';
import type { Actor } from '../model/graph.ts';
import { words } from '../state.ts';
import { mending } from './part.ts';

export function Mending({ actor }: { readonly actor: Actor }) {
  const open = useSignal(false);
  return (
    <details
      class="why mend"
      onToggle={({ currentTarget }) => {
        open.value = currentTarget.open;
        if (open.value) void mending.load();
      }}
    >
      <summary>{words.value.mend}</summary>
      {open.value && <Desk actor={actor} />}
    </details>
  );
}

function Desk({ actor }: { readonly actor: Actor }) {
  const part = mending.loaded.value;
  if (part) return <part.Mend key={actor.key} actor={actor} />;
  return mending.missing.value ? <p class="warning">{words.value.partMissing}</p> : <p class="aside">…</p>;
}

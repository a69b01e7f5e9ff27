/** "Mend": unfolds to what a reader can decide about an actor. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Actor } from '../model/graph.ts';
import { Late } from '../panels/late.tsx';
import { mending } from './part.ts';
import { mendTexts } from './texts.ts';

/** The button that opens the form, where corrections can be kept. */
export const Mending = ({ actor }: { readonly actor: Actor }) => (
  <Unfolding>{({ Mend }) => <Mend key={actor.key} actor={actor} />}</Unfolding>
);

/** The button that opens the form about several actors. */
export const MendingSet = ({ actors }: { readonly actors: readonly Actor[] }) => (
  <Unfolding>{({ MendSet }) => <MendSet actors={actors} />}</Unfolding>
);

type Desk = typeof import('./mend.tsx');

function Unfolding({ children }: { readonly children: (desk: Desk) => ComponentChildren }) {
  const open = useSignal(false);
  return (
    <details
      class="why mend"
      onToggle={({ currentTarget }) => {
        open.value = currentTarget.open;
      }}
    >
      <summary>{mendTexts.value.mend}</summary>
      {open.value && <Late part={mending}>{children}</Late>}
    </details>
  );
}

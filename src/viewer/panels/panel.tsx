/** The frame of both side panels: takes the keyboard when it opens, gives it back when it closes. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { closePanel } from '../actions.ts';
import { selectedActor, selectedLink, words } from '../state.ts';
import { ActorPanel } from './actor.tsx';
import { Icon } from './icon.tsx';
import { LinkPanel } from './link.tsx';

export function SidePanel() {
  const actor = selectedActor.value;
  const link = selectedLink.value;
  if (actor) {
    return (
      <Frame key={actor.key} label={actor.label}>
        <ActorPanel actor={actor} />
      </Frame>
    );
  }
  if (link) {
    return (
      <Frame key={link.key} label={`${link.source.label} – ${link.target.label}`}>
        <LinkPanel link={link} />
      </Frame>
    );
  }
  return null;
}

function Frame({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => frame.current?.focus({ preventScroll: true }), []);
  return (
    <aside class="panel" aria-label={label} tabIndex={-1} ref={frame}>
      <button type="button" class="icon-button close" aria-label={words.value.close} onClick={closePanel}>
        <Icon name="close" />
      </button>
      {children}
    </aside>
  );
}

/** The frame of all side panels: takes the keyboard when it opens, gives it back when it closes. */

import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { closePanel } from '../actions.ts';
import { reading } from '../reading/part.ts';
import { selectedActor, selectedActors, selectedArticle, selectedLink, words } from '../state.ts';
import { Icon } from './icon.tsx';
import { Late } from './late.tsx';
import { panels } from './part.ts';

/** The panel at the side: whatever is selected, or what there is to look at first. */
export function SidePanel() {
  const actor = selectedActor.value;
  const link = selectedLink.value;
  const article = selectedArticle.value;
  if (actor) {
    return (
      <Frame key={actor.key} label={actor.label}>
        <Late part={panels}>{({ ActorPanel }) => <ActorPanel actor={actor} />}</Late>
      </Frame>
    );
  }
  const several = selectedActors.value;
  if (several.length > 1) {
    return (
      <Frame key="several" label={several.map(({ label }) => label).join(', ')}>
        <Late part={panels}>{({ SetPanel }) => <SetPanel actors={several} />}</Late>
      </Frame>
    );
  }
  if (link) {
    return (
      <Frame key={link.key} label={`${link.source.label} – ${link.target.label}`}>
        <Late part={panels}>{({ LinkPanel }) => <LinkPanel link={link} />}</Late>
      </Frame>
    );
  }
  if (article) {
    return (
      <Frame key={article.id} label={article.title || article.id} wide>
        <Late part={reading}>{({ Article }) => <Article head={article} />}</Late>
      </Frame>
    );
  }
  return null;
}

/** Who has scrolled so far, in CSS pixels, sees the heading no more. */
const HEADING = 44;

interface FrameProps {
  readonly label: string;
  /** Whether there is much to read. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

function Frame({ label, wide = false, children }: FrameProps) {
  const frame = useRef<HTMLElement>(null);
  const scrolled = useSignal(false);
  const follow = ({ currentTarget }: Event) => {
    if (currentTarget instanceof Element) scrolled.value = currentTarget.scrollTop > HEADING;
  };
  useEffect(() => frame.current?.focus({ preventScroll: true }), []);
  return (
    <aside class="panel" data-wide={wide} aria-label={label} tabIndex={-1} ref={frame} onScroll={follow}>
      <div class="panel-bar" data-scrolled={scrolled.value}>
        <span class="panel-name" aria-hidden="true">
          {label}
        </span>
        <button type="button" class="icon-button close" aria-label={words.value.close} onClick={closePanel}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </aside>
  );
}

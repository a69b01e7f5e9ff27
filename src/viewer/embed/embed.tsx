/** The page as a small frame in another one: the map, what it shows, the legend, and the way to the whole page. */
import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { countKinds } from '../../map/choose.ts';
import { KINDS } from '../../model.ts';
import { select } from '../actions.ts';
import { LookKeys } from '../look/place.tsx';
import { Glyph } from '../panels/glyph.tsx';
import { Icon } from '../panels/icon.tsx';
import { ZoomButtons } from '../panels/zoom.tsx';
import { pageTitle } from '../share/title.ts';
import { StageView } from '../stage/stage-view.tsx';
import { drawable, selectedActor, selectedLink, visible, words } from '../state.ts';
import { NOTHING } from '../view.ts';
import { fullAddress } from './address.ts';
import { embedTexts } from './texts.ts';
import './embed.css';

/** The picture alone, with a link to the whole page. */
export function Embed() {
  const stage = useRef<HTMLElement>(null);
  useEffect(() => (stage.current ? leaveWheel(stage.current) : undefined), []);
  return (
    <div class="embed">
      <header>
        <h1>{pageTitle.value.replace(/ · dramatis$/, '')}</h1>
        <FullPage label={embedTexts.value.open} />
      </header>
      <main ref={stage} title={embedTexts.value.zoomHint}>
        {drawable.value ? <StageView /> : <p class="aside">{words.value.noWebGL}</p>}
        <ZoomButtons />
        <Chosen />
      </main>
      <Legend />
    </div>
  );
}

/** What stands where a page shows this one that it was not published for. */
export function NotFramed() {
  return (
    <div class="embed not-framed">
      <p>{embedTexts.value.notFramed}</p>
      <FullPage label={embedTexts.value.open} />
    </div>
  );
}

function FullPage({ label }: { readonly label: string }) {
  return (
    <a href={fullAddress()} target="_blank" rel="noopener">
      {label} <Icon name="out" />
    </a>
  );
}

/** Who or what was clicked, and where its evidence is. */
function Chosen() {
  const name = useComputed(() => {
    const link = selectedLink.value;
    return link ? `${link.source.label} – ${link.target.label}` : selectedActor.value?.label;
  }).value;
  if (name === undefined) return null;
  return (
    <aside class="embed-chosen">
      <FullPage label={embedTexts.value.openHere(name)} />
      <button
        type="button"
        class="icon-button"
        aria-label={words.value.close}
        onClick={() => select(NOTHING)}
      >
        <Icon name="close" />
      </button>
    </aside>
  );
}

function Legend() {
  const shown = useComputed(() => countKinds(visible.value.actors));
  return (
    <footer>
      {KINDS.map((kind) => (
        <span key={kind}>
          <Glyph kind={kind} /> {words.value.kinds[kind]}{' '}
          <span class="count">{shown.value.get(kind) ?? 0}</span>
        </span>
      ))}
      <LookKeys />
      <span class="brand">dramatis</span>
    </footer>
  );
}

/** The wheel scrolls the page around the frame, unless somebody is at the picture or holds Ctrl. */
function leaveWheel(host: HTMLElement): () => void {
  const leave = (event: WheelEvent) => {
    const isAtPicture = host.contains(document.activeElement);
    if (!event.ctrlKey && !isAtPicture) event.stopPropagation();
  };
  host.addEventListener('wheel', leave, { capture: true });
  return () => host.removeEventListener('wheel', leave, { capture: true });
}

/** The dialog in which a reader goes through the actors: suggestions, and how good the program is on these articles. */
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { showMade } from '../mend/desk.ts';
import { Icon } from '../panels/icon.tsx';
import { NoticesHere } from '../panels/notices-here.tsx';
import { words } from '../state.ts';
import { Judging } from './judging.tsx';
import { Suggestions } from './suggestions.tsx';
import { reviewTexts } from './texts.ts';
import './review.css';

const TABS = [
  { id: 'suggestions', Panel: Suggestions },
  { id: 'judge', Panel: Judging },
] as const;

/** The dialog with both: suggestions, and how good the program is. */
export function ReviewDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const tab = useSignal<(typeof TABS)[number]['id']>('suggestions');
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = () => {
    void showMade();
    onClose();
  };
  const { Panel } = TABS.find(({ id }) => id === tab.value) ?? TABS[0];
  return (
    <dialog
      ref={dialog}
      class="review"
      aria-labelledby="review-title"
      onClose={close}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <button
        type="button"
        class="icon-button close"
        aria-label={words.value.close}
        onClick={() => dialog.current?.close()}
      >
        <Icon name="close" />
      </button>
      <h2 id="review-title">{reviewTexts.value.title}</h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one bar everywhere */}
      <div class="views" role="group" aria-label={words.value.views}>
        {TABS.map(({ id }) => (
          <button
            key={id}
            type="button"
            aria-pressed={tab.value === id}
            onClick={() => {
              tab.value = id;
            }}
          >
            {reviewTexts.value[id]}
          </button>
        ))}
      </div>
      <NoticesHere />
      <Panel key={tab.value} />
    </dialog>
  );
}

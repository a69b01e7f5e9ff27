/** The dialog of the search in texts: articles, each with the sentence that fits best, and a way to read on there. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { formatDate } from '../i18n/numbers.ts';
import { Icon } from '../panels/icon.tsx';
import { Missing } from '../panels/late.tsx';
import { language } from '../preferences.ts';
import { read } from '../reading/arrival.ts';
import { model, textQuery, words } from '../state.ts';
import { hits, isLoading, loadTexts, lost, ready, wanted } from './desk.ts';
import type { TextHit } from './text-index.ts';
import { searchTexts } from './texts.ts';
import './results.css';

/** More are not read through. */
const MOST = 100;

/** The articles whose texts hold what was typed, with the words around it. */
export function TextResults() {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    field.current?.focus();
  }, []);
  useEffect(() => void loadTexts(), []);
  const close = () => dialog.current?.close();
  const texts = searchTexts.value;
  return (
    <dialog
      ref={dialog}
      class="text-results"
      aria-labelledby="texts-title"
      onClose={() => {
        textQuery.value = null;
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <button type="button" class="icon-button close" aria-label={words.value.close} onClick={close}>
        <Icon name="close" />
      </button>
      <h2 id="texts-title">{texts.title}</h2>
      <input
        ref={field}
        type="text"
        aria-label={texts.label}
        placeholder={texts.label}
        spellcheck={false}
        value={textQuery.value ?? ''}
        onInput={(event) => {
          textQuery.value = event.currentTarget.value;
        }}
      />
      <Status />
      <ul>
        {hits.value.slice(0, MOST).map((hit) => (
          <Hit key={hit.article} hit={hit} onOpen={close} />
        ))}
      </ul>
    </dialog>
  );
}

/** How many were found, and whether all texts are here. */
function Status() {
  const texts = searchTexts.value;
  const count = hits.value.length;
  return (
    <>
      <p class="aside" role="status">
        {isLoading.value ? texts.loading(ready.value, wanted.value) : texts.found(count)}{' '}
        {count > MOST && texts.most(MOST)}
      </p>
      {lost.value > 0 && !isLoading.value && (
        <Missing text={texts.lost(lost.value)} retry={() => void loadTexts()} />
      )}
    </>
  );
}

function Hit({ hit, onOpen }: { readonly hit: TextHit; readonly onOpen: () => void }) {
  const head = model.value.articles.get(hit.article);
  return (
    <li>
      <button
        type="button"
        class="title-link"
        onClick={() => {
          onOpen();
          read(hit.article, hit.at);
        }}
      >
        {head?.title || hit.article}
      </button>
      <p class="aside">
        {[formatDate(head?.date ?? '', language.value), head?.source, searchTexts.value.places(hit.places)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <blockquote>{hit.sentence}</blockquote>
    </li>
  );
}

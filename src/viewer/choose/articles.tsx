/** Which articles are counted: how many, what is chosen of them, and where to choose more. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { adding } from '../add/part.ts';
import { filtersOpen, isNarrowed, model, opened, whole, words } from '../state.ts';
import { openForDays, timelineOpen, toggleTimeline } from '../time/toggle.ts';
import { chooser } from './part.ts';

/** Chooses articles by time, source, language and whom they are about. */
export function Articles() {
  const { whichArticles, countOf, timeline } = words.value;
  const Added = adding.loaded.value?.AddedList;
  const Chips = chooser.loaded.value?.Chips;
  useEffect(openForDays, []);
  useEffect(() => {
    if (isNarrowed.value) void chooser.load();
  }, [isNarrowed.value]);
  return (
    <section class="chosen">
      <h2>
        {whichArticles}{' '}
        <span class="count">{countOf(model.value.articles.size, whole.value.articles.size)}</span>
      </h2>
      {isNarrowed.value && Chips && <Chips />}
      <button
        type="button"
        aria-expanded={timelineOpen.value}
        aria-controls="timeline"
        onClick={() => {
          filtersOpen.value = false;
          toggleTimeline();
        }}
      >
        {timeline}
      </button>
      {Added && <Added />}
      {opened.value && <More />}
    </section>
  );
}

function More() {
  const open = useSignal(false);
  const Chooser = chooser.loaded.value?.Chooser;
  const { chooseMore, partMissing } = words.value;
  return (
    <details
      class="choose"
      onToggle={({ currentTarget }) => {
        open.value = currentTarget.open;
        if (open.value) void chooser.load();
      }}
    >
      <summary>{chooseMore}</summary>
      {open.value &&
        (Chooser ? <Chooser /> : <p class="aside">{chooser.missing.value ? partMissing : '…'}</p>)}
    </details>
  );
}

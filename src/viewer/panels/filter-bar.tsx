/** The left side: legend, groups, sliders, reset. */
import { useEffect } from 'preact/hooks';
import { reset } from '../actions.ts';
import { Articles } from '../choose/articles.tsx';
import { LookPlace } from '../look/place.tsx';
import { createPart } from '../part.ts';
import { RelationFilter } from '../relations/filter.tsx';
import { filtersOpen, visible, words } from '../state.ts';
import { Groups, Legend } from './legend.tsx';
import { Sliders } from './sliders.tsx';

const extras = createPart(() => import('./filter-extras.ts'));

/** All filters, and how many actors and links they leave. */
export function FilterBar() {
  useEffect(() => void extras.load(), []);
  const Extras = extras.loaded.value;
  return (
    <aside class="filters" id="filters" aria-label={words.value.filters} data-open={filtersOpen.value}>
      <Legend />
      <RelationFilter />
      {Extras && <Extras.Governments />}
      <Articles />
      <Sliders />
      <LookPlace />
      <Groups />
      {visible.value.actors.length === 0 && <p class="warning">{words.value.nothingPasses}</p>}
      {Extras && <Extras.ChangesButton />}
      <button type="button" class="reset" onClick={reset}>
        {words.value.reset}
      </button>
    </aside>
  );
}

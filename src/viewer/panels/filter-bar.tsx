/** The left side: legend, groups, sliders, reset. */
import { reset } from '../actions.ts';
import { ChangesButton } from '../changes/button.tsx';
import { Articles } from '../choose/articles.tsx';
import { Governments } from '../governments/late.tsx';
import { LookPlace } from '../look/place.tsx';
import { RelationFilter } from '../relations/filter.tsx';
import { filtersOpen, visible, words } from '../state.ts';
import { Groups, Legend } from './legend.tsx';
import { Sliders } from './sliders.tsx';

/** All filters, and how many actors and links they leave. */
export function FilterBar() {
  return (
    <aside class="filters" id="filters" aria-label={words.value.filters} data-open={filtersOpen.value}>
      <Legend />
      <RelationFilter />
      <Governments />
      <Articles />
      <Sliders />
      <LookPlace />
      <Groups />
      {visible.value.actors.length === 0 && <p class="warning">{words.value.nothingPasses}</p>}
      <ChangesButton />
      <button type="button" class="reset" onClick={reset}>
        {words.value.reset}
      </button>
    </aside>
  );
}

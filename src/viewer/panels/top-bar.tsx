/** The bar at the top: name of the graph, search, views, tools. */
import { setMode } from '../actions.ts';
import { connected, drawable, filtersOpen, hasNetwork, mode, model, words } from '../state.ts';
import { TOOLS } from '../tools.tsx';
import { MODES } from '../view.ts';
import { Icon } from './icon.tsx';
import { SearchBox } from './search.tsx';

/** Title, search and tools. */
export function TopBar() {
  const ready = hasNetwork.value;
  return (
    <header class="top">
      <h1>
        <span class="brand">dramatis</span>
        <span class="title">{model.value.title || words.value.tagline}</span>
      </h1>
      {connected.value && (
        <span class="live" title={words.value.liveHint}>
          {words.value.live}
        </span>
      )}
      {ready && <SearchBox />}
      {ready && <Views />}
      <div class="tools">
        {ready && <FiltersButton />}
        {TOOLS.map((Tool) => (
          <Tool key={Tool.name} />
        ))}
      </div>
    </header>
  );
}

function Views() {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one bar everywhere
    <div class="views" role="group" aria-label={words.value.views}>
      {MODES.filter((one) => drawable.value || one !== 'picture').map((one) => (
        <button key={one} type="button" aria-pressed={mode.value === one} onClick={() => setMode(one)}>
          {words.value.modes[one]}
        </button>
      ))}
    </div>
  );
}

/** On narrow screens the filters are folded away; wide ones do not show this button. */
function FiltersButton() {
  return (
    <button
      type="button"
      class="icon-button filters-button"
      aria-expanded={filtersOpen.value}
      aria-controls="filters"
      aria-label={words.value.filters}
      onClick={() => {
        filtersOpen.value = !filtersOpen.value;
      }}
    >
      <Icon name="filters" />
    </button>
  );
}

/** The search box: a combobox that finds actors by any of their names and flies to them. */
import { useMemo } from 'preact/hooks';
import { visit } from '../actions.ts';
import type { Hit } from '../model/search.ts';
import { index, passing, words } from '../state.ts';
import { createFinder, type Finder } from './finder.ts';
import { Glyph } from './glyph.tsx';
import { Icon } from './icon.tsx';

interface Props {
  readonly finder: Finder;
}

export function SearchBox() {
  const finder = useMemo(() => createFinder(index, ({ actor }) => visit(actor)), []);
  return (
    <search class="search">
      <Icon name="search" />
      <Field finder={finder} />
      <kbd>/</kbd>
      <Hits finder={finder} />
      <Status finder={finder} />
    </search>
  );
}

function Field({ finder }: Props) {
  const { query, hits, active, expanded } = finder;
  const reached = expanded.value && hits.value.length > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!finder.press(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <input
      type="text"
      id="search"
      role="combobox"
      autocomplete="off"
      spellcheck={false}
      placeholder={words.value.search}
      aria-label={words.value.searchHint}
      aria-autocomplete="list"
      aria-expanded={expanded.value}
      aria-controls="search-hits"
      aria-activedescendant={reached ? `hit-${active.value}` : undefined}
      value={query}
      onInput={(event) => finder.type(event.currentTarget.value)}
      onFocus={finder.enter}
      onBlur={finder.leave}
      onKeyDown={onKeyDown}
    />
  );
}

function Hits({ finder: { query, hits, active, expanded, choose } }: Props) {
  return (
    <div class="hits" hidden={!expanded.value}>
      <div id="search-hits" role="listbox" aria-label={words.value.search}>
        {hits.value.map((hit, at) => (
          <HitRow key={hit.actor.key} hit={hit} at={at} active={at === active.value} choose={choose} />
        ))}
      </div>
      {hits.value.length === 0 && <p class="none">{words.value.searchNone(query.value)}</p>}
    </div>
  );
}

/** The same for screen readers. */
function Status({ finder: { query, hits, expanded } }: Props) {
  const { searchFound, searchNone } = words.value;
  const count = hits.value.length;
  return (
    <span class="unseen" role="status">
      {expanded.value && (count > 0 ? searchFound(count) : searchNone(query.value))}
    </span>
  );
}

interface RowProps {
  readonly hit: Hit;
  readonly at: number;
  readonly active: boolean;
  readonly choose: (hit: Hit) => void;
}

function HitRow({ hit, at, active, choose }: RowProps) {
  const { searchAlias, searchHidden } = words.value;
  const hidden = !passing.value.keys.has(hit.actor.key);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the combobox
    <div
      tabIndex={-1}
      id={`hit-${at}`}
      role="option"
      aria-selected={active}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => choose(hit)}
    >
      <Glyph kind={hit.actor.kind} />
      <span class="name">{hit.actor.label}</span>
      {hit.name !== hit.actor.label && <small>{searchAlias(hit.name)}</small>}
      {hidden && <small class="aside">{searchHidden}</small>}
    </div>
  );
}

/** The search box: a combobox that finds actors by any of their names and flies to them. */
import { useComputed, useSignal } from '@preact/signals';
import { visit } from '../actions.ts';
import { type Hit, search } from '../model/search.ts';
import { index, passing, words } from '../state.ts';
import { Glyph } from './glyph.tsx';
import { Icon } from './icon.tsx';

const MOST_HITS = 9;

export function SearchBox() {
  const query = useSignal('');
  const open = useSignal(false);
  const active = useSignal(0);
  const hits = useComputed(() => search(index.value, query.value, MOST_HITS));
  const { searchHint, searchNone, searchFound } = words.value;
  const expanded = open.value && query.value.trim() !== '';

  const choose = (hit: Hit | undefined) => {
    if (!hit) return;
    open.value = false;
    query.value = '';
    visit(hit.actor);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const count = hits.value.length;
    if (event.key === 'ArrowDown' && count > 0) active.value = (active.value + 1) % count;
    else if (event.key === 'ArrowUp' && count > 0) active.value = (active.value + count - 1) % count;
    else if (event.key === 'Enter') choose(hits.value[active.value]);
    else if (event.key === 'Escape' && query.value !== '') {
      query.value = '';
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };

  return (
    <search class="search">
      <Icon name="search" />
      <input
        type="text"
        id="search"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={words.value.search}
        aria-label={searchHint}
        aria-autocomplete="list"
        aria-expanded={expanded}
        aria-controls="search-hits"
        aria-activedescendant={expanded && hits.value.length > 0 ? `hit-${active.value}` : undefined}
        value={query}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          active.value = 0;
          open.value = true;
        }}
        onFocus={() => {
          open.value = true;
        }}
        onBlur={() => {
          open.value = false;
        }}
        onKeyDown={onKeyDown}
      />
      <kbd>/</kbd>
      <div class="hits" hidden={!expanded}>
        <div id="search-hits" role="listbox" aria-label={words.value.search}>
          {hits.value.map((hit, at) => (
            <HitRow key={hit.actor.key} hit={hit} at={at} active={at === active.value} choose={choose} />
          ))}
        </div>
        {hits.value.length === 0 && <p class="none">{searchNone(query.value)}</p>}
      </div>
      <span class="unseen" role="status">
        {expanded ? (hits.value.length > 0 ? searchFound(hits.value.length) : searchNone(query.value)) : ''}
      </span>
    </search>
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

/** The legend, which is the filter: a row for each kind with its sign, name and count, and one for each group. */
import { useComputed } from '@preact/signals';
import { countKinds } from '../../map/choose.ts';
import { KINDS, type Kind } from '../../model.ts';
import { isolateKind, setFilters, toggleKind } from '../actions.ts';
import type { Community } from '../model/graph.ts';
import { filters, model, visible, words } from '../state.ts';
import { Glyph } from './glyph.tsx';

const MOST_GROUPS = 12;

/** What the colours and signs of the picture mean; a click hides a kind. */
export function Legend() {
  const shown = useComputed(() => countKinds(visible.value.actors));
  const all = useComputed(() => model.value.counts);
  return (
    <section class="legend">
      <h2>{words.value.legend}</h2>
      <ul>
        {KINDS.map((kind) => (
          <KindRow key={kind} kind={kind} shown={shown.value.get(kind) ?? 0} all={all.value.get(kind) ?? 0} />
        ))}
      </ul>
    </section>
  );
}

function KindRow({
  kind,
  shown,
  all,
}: {
  readonly kind: Kind;
  readonly shown: number;
  readonly all: number;
}) {
  const { kinds, countOf, only, onlyKind } = words.value;
  return (
    <li class="choice">
      <button
        type="button"
        class="toggle"
        aria-pressed={filters.value.kinds.includes(kind)}
        onClick={(event) => (event.altKey ? isolateKind(kind) : toggleKind(kind))}
      >
        <Glyph kind={kind} />
        <span class="name">{kinds[kind]}</span>
        <span class="count">{countOf(shown, all)}</span>
      </button>
      <button type="button" class="only" aria-label={onlyKind(kinds[kind])} onClick={() => isolateKind(kind)}>
        {only}
      </button>
    </li>
  );
}

/** A list of groups with their counts. */
export function Groups() {
  const { groups, groupsNote } = words.value;
  const { communities } = model.value;
  if (communities.length < 2) return null;
  return (
    <section class="groups">
      <h2 title={groupsNote}>{groups}</h2>
      <ul>
        {communities.slice(0, MOST_GROUPS).map((community) => (
          <GroupRow key={community.id} community={community} />
        ))}
      </ul>
    </section>
  );
}

function GroupRow({ community }: { readonly community: Community }) {
  const pressed = filters.value.community === community.id;
  const { countOf, groupOnly } = words.value;
  return (
    <li class="choice">
      <button
        type="button"
        class="toggle"
        aria-pressed={pressed}
        title={groupOnly(community.label)}
        onClick={() => setFilters({ community: pressed ? null : community.id })}
      >
        <span class="name">{community.label}</span>
        <span class="count">{countOf(community.size, community.size)}</span>
      </button>
    </li>
  );
}

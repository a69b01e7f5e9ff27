/** The picture as tables: all visible actors, all visible links. */
import { useComputed } from '@preact/signals';
import type { Attribute } from '../../graph/attribute.ts';
import { ACTOR_ATTRIBUTES, LINK_ATTRIBUTES } from '../../graph/attributes.ts';
import type { InWords } from '../../model.ts';
import { select } from '../actions.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Actor, Link } from '../model/graph.ts';
import { language } from '../preferences.ts';
import { mode, selectedActor, selectedLink, visible, words } from '../state.ts';
import type { Selection } from '../view.ts';
import { Glyph } from './glyph.tsx';
import { type Column, Table } from './table.tsx';

export function Tables() {
  if (mode.value === 'picture') return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="tables" tabIndex={0} aria-label={words.value.modes[mode.value]}>
      {mode.value === 'actors' ? <ActorTable /> : <LinkTable />}
    </section>
  );
}

function ActorTable() {
  const columns = useComputed(actorColumns);
  return (
    <Table
      key="actors"
      caption={words.value.actorTable}
      rows={visible.value.actors}
      columns={columns.value}
      sortedBy="articles"
      rowKey={(actor) => actor.key}
      selected={selectedActor.value?.key ?? null}
    />
  );
}

function LinkTable() {
  const columns = useComputed(linkColumns);
  return (
    <Table
      key="links"
      caption={words.value.linkTable}
      rows={visible.value.links}
      columns={columns.value}
      sortedBy="sentences"
      rowKey={(link) => link.key}
      selected={selectedLink.value?.key ?? null}
    />
  );
}

function actorColumns(): Column<Actor>[] {
  return ACTOR_ATTRIBUTES.flatMap((one) => {
    if (!('title' in one)) return [];
    if (one.id === 'label') return [nameColumn(one)];
    if (one.id === 'kind') return [kindColumn(one)];
    return [numberColumn(one, (actor: Actor) => actor[one.id])];
  });
}

function linkColumns(): Column<Link>[] {
  const numbers = LINK_ATTRIBUTES.flatMap((one) =>
    'title' in one ? [numberColumn(one, (link: Link) => link[one.id])] : [],
  );
  return [endColumn('source'), endColumn('target'), ...numbers];
}

/** An attribute that readers have a word for. */
type Titled = Attribute & { readonly title: InWords };

function nameColumn({ id, title }: Titled): Column<Actor> {
  return {
    id,
    title: title[language.value],
    value: (actor) => actor.label,
    show: (actor) => <Cell actor={actor} opens={{ is: 'actor', key: actor.key }} />,
  };
}

function kindColumn({ id, title }: Titled): Column<Actor> {
  const { kind } = words.value;
  return {
    id,
    title: title[language.value],
    value: (actor) => kind[actor.kind],
    show: (actor) => kind[actor.kind],
  };
}

function endColumn(end: 'source' | 'target'): Column<Link> {
  return {
    id: end,
    title: words.value.end,
    value: (link) => link[end].label,
    show: (link) => <Cell actor={link[end]} opens={{ is: 'link', key: link.key }} />,
  };
}

function Cell({ actor, opens }: { readonly actor: Actor; readonly opens: Selection }) {
  return (
    <button type="button" class="cell" onClick={() => select(opens)}>
      <Glyph kind={actor.kind} /> {actor.label}
    </button>
  );
}

/** Numbers that the file does not state stand below all others. */
function numberColumn<T>({ id, title, hint }: Titled, numberOf: (row: T) => number | null): Column<T> {
  return {
    id,
    title: title[language.value],
    ...(hint && { hint: hint[language.value] }),
    value: (row) => numberOf(row) ?? Number.NEGATIVE_INFINITY,
    show: (row) => {
      const value = numberOf(row);
      return value === null ? '–' : formatNumber(value, language.value);
    },
    numeric: true,
  };
}

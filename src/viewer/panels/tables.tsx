/** The picture as tables: all visible actors, all visible links. */
import { useComputed } from '@preact/signals';
import { select } from '../actions.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Actor, Link } from '../model/graph.ts';
import { language } from '../preferences.ts';
import { mode, selectedActor, selectedLink, visible, words } from '../state.ts';
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
  const { columns, kind } = words.value;
  return [
    {
      id: 'label',
      title: columns.label,
      value: (actor) => actor.label,
      show: (actor) => (
        <button type="button" class="cell" onClick={() => select({ is: 'actor', key: actor.key })}>
          <Glyph kind={actor.kind} /> {actor.label}
        </button>
      ),
    },
    {
      id: 'kind',
      title: columns.kind,
      value: (actor) => kind[actor.kind],
      show: (actor) => kind[actor.kind],
    },
    number('mentions', columns.mentions, (actor) => actor.mentions),
    number('articles', columns.articles, (actor) => actor.articles),
    number('degree', columns.degree, (actor) => actor.degree),
  ];
}

function linkColumns(): Column<Link>[] {
  const { columns } = words.value;
  return [
    end('source', columns.source, (link) => link.source),
    end('target', columns.target, (link) => link.target),
    number('sentences', columns.sentences, (link) => link.sentences),
    number('articles', columns.articles, (link) => link.articles),
    number('expected', columns.expected, (link) => link.expected ?? 0),
  ];
}

function end(id: string, title: string, actor: (link: Link) => Actor): Column<Link> {
  return {
    id,
    title,
    value: (link) => actor(link).label,
    show: (link) => (
      <button type="button" class="cell" onClick={() => select({ is: 'link', key: link.key })}>
        <Glyph kind={actor(link).kind} /> {actor(link).label}
      </button>
    ),
  };
}

function number<T>(id: string, title: string, value: (row: T) => number): Column<T> {
  return { id, title, value, show: (row) => formatNumber(value(row), language.value), numeric: true };
}

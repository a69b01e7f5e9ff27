/** The picture as tables: all visible actors, all visible links; and the articles behind them. */

import { useComputed } from '@preact/signals';
import type { Attribute } from '../../graph/attribute.ts';
import { ACTOR_ATTRIBUTES, LINK_ATTRIBUTES } from '../../graph/attributes.ts';
import { languageName } from '../../languages/language-name.ts';
import type { InWords } from '../../model.ts';
import { choose, toggleActor } from '../actions.ts';
import { formatDate, formatNumber } from '../i18n/numbers.ts';
import type { Actor, ArticleHead, Link } from '../model/graph.ts';
import { language } from '../preferences.ts';
import { read } from '../reading/arrival.ts';
import { relationTable } from '../relations/part.ts';
import { actorsIn } from '../selection.ts';
import {
  mode,
  model,
  selectedActor,
  selectedArticle,
  selectedLink,
  selection,
  view,
  visible,
  words,
} from '../state.ts';
import type { Selection } from '../view.ts';
import { AroundBar } from './around-bar.tsx';
import { evidenceTexts } from './evidence-texts.ts';
import { Glyph } from './glyph.tsx';
import { Late } from './late.tsx';
import { type Column, type Marking, Table } from './table.tsx';
import { tableTexts } from './table-texts.ts';
import { panelTexts } from './texts.ts';

/** Actors, links, articles and statements as tables, one of which is shown. */
export function Tables() {
  if (mode.value === 'picture') return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="tables" tabIndex={0} aria-label={words.value.modes[mode.value]}>
      <AroundBar />
      {mode.value === 'actors' && <ActorTable />}
      {mode.value === 'links' && <LinkTable />}
      {mode.value === 'relations' && (
        <Late part={relationTable}>{({ RelationTable }) => <RelationTable />}</Late>
      )}
      {mode.value === 'articles' && <ArticleTable />}
    </section>
  );
}

function ActorTable() {
  const columns = useComputed(actorColumns);
  const marking = useComputed(actorMarking);
  return (
    <Table
      key="actors"
      caption={tableTexts.value.actorTable}
      rows={visible.value.actors}
      columns={columns.value}
      sortedBy="articles"
      textOf={({ label, names }) => [label, ...names.map(([name]) => name)].join(' ')}
      rowKey={(actor) => actor.key}
      selected={selectedActor.value?.key ?? null}
      marking={marking.value}
    />
  );
}

function LinkTable() {
  const columns = useComputed(linkColumns);
  return (
    <Table
      key="links"
      caption={tableTexts.value.linkTable}
      rows={visible.value.links}
      columns={columns.value}
      sortedBy="sentences"
      textOf={({ source, target }) => `${source.label} ${target.label}`}
      rowKey={(link) => link.key}
      selected={selectedLink.value?.key ?? null}
    />
  );
}

function ArticleTable() {
  const columns = useComputed(articleColumns);
  const rows = useComputed(() => [...model.value.articles.values()]);
  return (
    <Table
      key="articles"
      caption={panelTexts.value.articleTable}
      rows={rows.value}
      columns={columns.value}
      sortedBy="date"
      textOf={({ title, source, date }) => `${title} ${source} ${date}`}
      rowKey={({ id }) => id}
      selected={selectedArticle.value?.id ?? null}
    />
  );
}

function articleColumns(): Column<ArticleHead>[] {
  const { untitled } = evidenceTexts.value;
  const { articleTitle, articleDate, articleSource, articleLanguage } = panelTexts.value;
  return [
    {
      id: 'title',
      title: articleTitle,
      value: ({ title }) => title,
      show: ({ id, title }) => (
        <button type="button" class="cell" onClick={() => read(id)}>
          {title || untitled}
        </button>
      ),
    },
    dateColumn('date', articleDate, ({ date }) => date),
    textColumn('source', articleSource, ({ source }) => source),
    {
      id: 'language',
      title: articleLanguage,
      value: (head) => head.language,
      show: (head) => languageName(head.language, language.value),
    },
  ];
}

function textColumn<T>(id: string, title: string, textOf: (row: T) => string): Column<T> {
  return { id, title, value: textOf, show: textOf };
}

function dateColumn<T>(id: string, title: string, dateOf: (row: T) => string): Column<T> {
  return { id, title, value: dateOf, show: (row) => formatDate(dateOf(row), language.value) };
}

function actorMarking(): Marking<Actor> {
  const { mark, markOne } = tableTexts.value;
  const marked = new Set(actorsIn(selection.value));
  return {
    title: mark,
    label: ({ label }) => markOne(label),
    isMarked: ({ key }) => marked.has(key),
    toggle: ({ key }) => toggleActor(key),
  };
}

function actorColumns(): Column<Actor>[] {
  const { group, firstNamed, lastNamed } = panelTexts.value;
  const labels = new Map(model.value.communities.map(({ id, label }) => [id, label]));
  return [
    ...attributeColumns(),
    textColumn('group', group, ({ community }) => labels.get(community) ?? ''),
    dateColumn('first', firstNamed, ({ first }) => first),
    dateColumn('last', lastNamed, ({ last }) => last),
  ];
}

/** The columns of all tables, and what the marks of the picture are drawn by. */
function attributeColumns(): Column<Actor>[] {
  const { size, colour } = view.value.look;
  return ACTOR_ATTRIBUTES.flatMap((one) => {
    if (!('title' in one)) return [];
    if (one.id === 'label') return [nameColumn(one)];
    if (one.id === 'kind') return [kindColumn(one)];
    if (one.type === 'string' || one.id === 'community') return [];
    const isWanted = 'column' in one || one.id === size || one.id === colour;
    return isWanted ? [numberColumn(one, (actor: Actor) => actor[one.id])] : [];
  });
}

function linkColumns(): Column<Link>[] {
  const { width, line } = view.value.look;
  const numbers = LINK_ATTRIBUTES.flatMap((one) => {
    if (!('title' in one) || one.type === 'relations') return [];
    const isWanted = 'column' in one || one.id === width || one.id === line;
    return isWanted ? [numberColumn(one, (link: Link) => link[one.id])] : [];
  });
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
    title: tableTexts.value.end,
    value: (link) => link[end].label,
    show: (link) => <Cell actor={link[end]} opens={{ is: 'link', key: link.key }} />,
  };
}

function Cell({ actor, opens }: { readonly actor: Actor; readonly opens: Selection }) {
  return (
    <button type="button" class="cell" title={actor.label} onClick={(event) => choose(opens, event.shiftKey)}>
      <Glyph kind={actor.kind} /> <span class="name">{actor.label}</span>
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

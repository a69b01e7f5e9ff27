/** All that articles state as a table: who holds what where, found by any of its words. */

import { useComputed } from '@preact/signals';
import type { Related } from '../../graph/attribute.ts';
import { RELATIONS } from '../../graph/relations.ts';
import { select } from '../actions.ts';
import { formatDate, formatNumber } from '../i18n/numbers.ts';
import { type Actor, type Link, otherEnd } from '../model/graph.ts';
import { evidenceTexts } from '../panels/evidence-texts.ts';
import { Glyph } from '../panels/glyph.tsx';
import { type Column, Table } from '../panels/table.tsx';
import { panelTexts } from '../panels/texts.ts';
import { language } from '../preferences.ts';
import { model, selectedActor, selectedLink } from '../state.ts';

interface Row {
  readonly key: string;
  readonly one: Related;
  readonly subject: Actor;
  /** The link that holds its sentences, and the other end; none where it is about one actor. */
  readonly link?: Link;
  readonly object?: Actor;
}

/** All statements as a table. */
export function RelationTable() {
  const columns = useComputed(columnsOf);
  const rows = useComputed(rowsOf);
  const open = selectedLink.value?.key ?? selectedActor.value?.key;
  return (
    <Table
      key="relations"
      caption={panelTexts.value.relationTable}
      rows={rows.value}
      columns={columns.value}
      sortedBy="statements"
      textOf={({ one, subject, object }) =>
        [typeName(one), one.role, subject.label, object?.label].filter(Boolean).join(' ')
      }
      rowKey={({ key }) => key}
      selected={rows.value.find(({ link, subject }) => (link?.key ?? subject.key) === open)?.key ?? null}
    />
  );
}

const typeName = ({ type }: Related): string => RELATIONS[type].title[language.value];

function rowsOf(): readonly Row[] {
  const { actors, links } = model.value.stated;
  const keyed = (one: Related, at: string) => [at, one.type, one.from, one.role, one.status].join(' ');
  return [
    ...actors.flatMap((subject) =>
      subject.relations.map((one) => ({ key: keyed(one, subject.key), one, subject })),
    ),
    ...links.flatMap((link) =>
      link.relations.map((one) => {
        const object = otherEnd(link, one.from);
        return { key: keyed(one, link.key), one, link, object, subject: otherEnd(link, object.key) };
      }),
    ),
  ];
}

function columnsOf(): Column<Row>[] {
  const {
    relationOf,
    relationType,
    relationRole,
    relationTo,
    relationHow,
    firstNamed,
    lastNamed,
    statements,
  } = panelTexts.value;
  const { status } = evidenceTexts.value;
  const text = (id: string, title: string, of: (row: Row) => string): Column<Row> => ({
    ...{ id, title, value: of, show: of },
  });
  const date = (id: 'first' | 'last', title: string): Column<Row> => ({
    ...{ id, title, value: ({ one }) => one[id] ?? '' },
    show: ({ one }) => formatDate(one[id] ?? '', language.value),
  });
  return [
    {
      ...{ id: 'subject', title: relationOf, value: ({ subject }) => subject.label },
      show: ({ subject, link }) => <Cell actor={subject} link={link} />,
    },
    text('type', relationType, ({ one }) => typeName(one)),
    text('role', relationRole, ({ one }) => one.role ?? ''),
    {
      ...{ id: 'object', title: relationTo, value: ({ object }) => object?.label ?? '' },
      show: ({ object, link }) => object && <Cell actor={object} link={link} />,
    },
    text('status', relationHow, ({ one }) => (one.status === 'held' ? '' : status[one.status])),
    {
      ...{ id: 'statements', title: statements, numeric: true, value: ({ one }) => one.statements },
      show: ({ one }) => formatNumber(one.statements, language.value),
    },
    date('first', firstNamed),
    date('last', lastNamed),
  ];
}

/** An end that opens the link with the sentences, or else the actor. */
function Cell({ actor, link }: { readonly actor: Actor; readonly link: Link | undefined }) {
  const opens = link ? ({ is: 'link', key: link.key } as const) : ({ is: 'actor', key: actor.key } as const);
  return (
    <button type="button" class="cell" onClick={() => select(opens)}>
      <Glyph kind={actor.kind} /> {actor.label}
    </button>
  );
}

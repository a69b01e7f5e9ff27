/** A sortable table with pages; knows nothing of what its rows are. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { setTable } from '../actions.ts';
import { type Sortable, sortBy } from '../model/order.ts';
import { pageOf } from '../model/pages.ts';
import { searchKey } from '../model/search-key.ts';
import { view } from '../state.ts';
import { tableTexts } from './table-texts.ts';
import { panelTexts } from './texts.ts';

/** A column: what it sorts by, and what it shows. */
export interface Column<T> {
  readonly id: string;
  readonly title: string;
  /** What the title means, for those who wonder. */
  readonly hint?: string;
  readonly value: (row: T) => Sortable;
  readonly show: (row: T) => ComponentChildren;
  readonly numeric?: boolean;
}

/** Rows that can be marked, as many as one likes. */
export interface Marking<T> {
  /** What the column of the boxes is for. */
  readonly title: string;
  readonly label: (row: T) => string;
  readonly isMarked: (row: T) => boolean;
  readonly toggle: (row: T) => void;
}

interface Props<T> {
  readonly caption: string;
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly sortedBy: string;
  /** What is searched of a row. */
  readonly textOf: (row: T) => string;
  readonly rowKey: (row: T) => string;
  readonly selected: string | null;
  readonly marking?: Marking<T>;
}

/** By which column the rows are sorted. */
interface Order {
  readonly id: string;
  readonly down: boolean;
}

/** Rows in pages, sorted by a click on the head of a column. */
export function Table<T>(props: Props<T>) {
  const { caption, rows, columns, textOf } = props;
  const { sort, down, page: wanted, find } = view.value.table;
  const order = { id: sort || props.sortedBy, down };
  const column = columns.find(({ id }) => id === order.id) ?? columns[0];
  const found = rowsWith(rows, textOf, find);
  const sorted = column ? sortBy(found, column.value, down) : found;
  const page = pageOf(sorted, wanted);
  const sortBySome = (next: Column<T>) => {
    const { id, down: turned } = orderBy(next, order);
    setTable({ sort: id, down: turned, page: 0 });
  };
  const frame = useRef<HTMLDivElement>(null);
  const turn = (to: number) => {
    setTable({ page: to });
    frame.current?.closest('.tables')?.scrollTo(0, 0);
  };
  return (
    <div ref={frame}>
      <Find shown={found.length} all={rows.length} />
      <table>
        <caption>{caption}</caption>
        <Head columns={columns} order={order} sort={sortBySome} marking={props.marking} />
        <Body {...props} rows={page.rows} />
      </table>
      {page.of > 1 && <Pages at={page.at} pages={page.of} turn={turn} />}
    </div>
  );
}

/** The rows whose texts have all words that somebody looks for. */
function rowsWith<T>(rows: readonly T[], textOf: (row: T) => string, find: string): readonly T[] {
  const words = searchKey(find).split(' ').filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = searchKey(textOf(row));
    return words.every((word) => text.includes(word));
  });
}

function Find({ shown, all }: { readonly shown: number; readonly all: number }) {
  const { tableFind, tableRows } = panelTexts.value;
  return (
    <p class="table-find">
      <input
        type="search"
        aria-label={tableFind}
        placeholder={tableFind}
        value={view.value.table.find}
        onInput={({ currentTarget }) => setTable({ find: currentTarget.value, page: 0 }, true)}
      />
      <span class="aside" role="status">
        {tableRows(shown, all)}
      </span>
    </p>
  );
}

/** A click on the column of the order turns it round; another column begins with its largest number or its first name. */
function orderBy<T>({ id, numeric = false }: Column<T>, order: Order): Order {
  return { id, down: id === order.id ? !order.down : numeric };
}

interface HeadProps<T> {
  readonly columns: readonly Column<T>[];
  readonly order: Order;
  readonly sort: (column: Column<T>) => void;
  readonly marking: Marking<T> | undefined;
}

function Head<T>({ columns, order, sort, marking }: HeadProps<T>) {
  return (
    <thead>
      <tr>
        {marking && (
          <th scope="col" class="mark-column">
            <span class="unseen">{marking.title}</span>
          </th>
        )}
        {columns.map((one) => (
          <th key={one.id} scope="col" class={columnClass(one)} aria-sort={direction(one.id, order)}>
            <button type="button" title={one.hint} onClick={() => sort(one)}>
              {one.title}
              <span class="arrow" aria-hidden="true">
                {one.id === order.id ? (order.down ? '↓' : '↑') : ''}
              </span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Body<T>({ rows, columns, rowKey, selected, marking }: Props<T>) {
  return (
    <tbody>
      {rows.map((row) => (
        <tr key={rowKey(row)} data-selected={marking?.isMarked(row) ?? rowKey(row) === selected}>
          {marking && (
            <td class="mark-column">
              <label>
                <input
                  type="checkbox"
                  aria-label={marking.label(row)}
                  checked={marking.isMarked(row)}
                  onChange={() => marking.toggle(row)}
                />
              </label>
            </td>
          )}
          {columns.map((one) => (
            <td key={one.id} class={columnClass(one)}>
              {one.show(row)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function columnClass<T>(column: Column<T>): string {
  return column.numeric ? 'number' : `${column.id}-column`;
}

function direction(id: string, order: Order): 'ascending' | 'descending' | 'none' {
  if (id !== order.id) return 'none';
  return order.down ? 'descending' : 'ascending';
}

function Pages({
  at,
  pages,
  turn,
}: {
  readonly at: number;
  readonly pages: number;
  readonly turn: (to: number) => void;
}) {
  const { page, previous, next } = tableTexts.value;
  return (
    <nav class="pages">
      <button type="button" disabled={at === 0} onClick={() => turn(at - 1)}>
        {previous}
      </button>
      <span aria-live="polite">{page(at + 1, pages)}</span>
      <button type="button" disabled={at === pages - 1} onClick={() => turn(at + 1)}>
        {next}
      </button>
    </nav>
  );
}

/** A sortable table with pages; knows nothing of what its rows are. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { type Sortable, sortBy } from '../model/order.ts';
import { pageOf } from '../model/pages.ts';
import { words } from '../state.ts';

export interface Column<T> {
  readonly id: string;
  readonly title: string;
  /** What the title means, for those who wonder. */
  readonly hint?: string;
  readonly value: (row: T) => Sortable;
  readonly show: (row: T) => ComponentChildren;
  readonly numeric?: boolean;
}

interface Props<T> {
  readonly caption: string;
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly sortedBy: string;
  readonly rowKey: (row: T) => string;
  readonly selected: string | null;
}

/** By which column the rows are sorted. */
interface Order {
  readonly id: string;
  readonly down: boolean;
}

export function Table<T>(props: Props<T>) {
  const { caption, rows, columns } = props;
  const order = useSignal<Order>({ id: props.sortedBy, down: true });
  const wanted = useSignal(0);
  const column = columns.find(({ id }) => id === order.value.id) ?? columns[0];
  const sorted = column ? sortBy(rows, column.value, order.value.down) : rows;
  const page = pageOf(sorted, wanted.value);
  const sort = (next: Column<T>) => {
    order.value = orderBy(next, order.value);
    wanted.value = 0;
  };
  const turn = (to: number) => {
    wanted.value = to;
  };
  return (
    <>
      <table>
        <caption>{caption}</caption>
        <Head columns={columns} order={order.value} sort={sort} />
        <Body {...props} rows={page.rows} />
      </table>
      {page.of > 1 && <Pages at={page.at} pages={page.of} turn={turn} />}
    </>
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
}

function Head<T>({ columns, order, sort }: HeadProps<T>) {
  return (
    <thead>
      <tr>
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

function Body<T>({ rows, columns, rowKey, selected }: Props<T>) {
  return (
    <tbody>
      {rows.map((row) => (
        <tr key={rowKey(row)} data-selected={rowKey(row) === selected}>
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

function Pages({ at, pages, turn }: { at: number; pages: number; turn: (to: number) => void }) {
  const { page, previous, next } = words.value;
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

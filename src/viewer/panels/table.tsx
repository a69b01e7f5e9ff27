/** A sortable table with pages; knows nothing of what its rows are. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { type Sortable, sortBy } from '../model/order.ts';
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

const PAGED_ABOVE = 500;
const PAGE = 200;

export function Table<T>(props: Props<T>) {
  const { caption, rows, columns, rowKey, selected } = props;
  const order = useSignal({ id: props.sortedBy, down: true });
  const page = useSignal(0);
  const column = columns.find(({ id }) => id === order.value.id) ?? columns[0];
  const sorted = column ? sortBy(rows, column.value, order.value.down) : rows;
  const pages = rows.length > PAGED_ABOVE ? Math.ceil(rows.length / PAGE) : 1;
  const at = Math.min(page.value, pages - 1);
  const shown = pages > 1 ? sorted.slice(at * PAGE, (at + 1) * PAGE) : sorted;

  const sort = (next: Column<T>) => {
    const same = next.id === order.value.id;
    order.value = { id: next.id, down: same ? !order.value.down : next.numeric === true };
    page.value = 0;
  };

  return (
    <>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((one) => (
              <th
                key={one.id}
                scope="col"
                class={columnClass(one)}
                aria-sort={direction(one.id, order.value)}
              >
                <button type="button" title={one.hint} onClick={() => sort(one)}>
                  {one.title}
                  <span class="arrow" aria-hidden="true">
                    {one.id === order.value.id ? (order.value.down ? '↓' : '↑') : ''}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={rowKey(row)} data-selected={rowKey(row) === selected}>
              {columns.map((one) => (
                <td key={one.id} class={columnClass(one)}>
                  {one.show(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <Pages
          at={at}
          pages={pages}
          turn={(to) => {
            page.value = to;
          }}
        />
      )}
    </>
  );
}

function columnClass<T>(column: Column<T>): string {
  return column.numeric ? 'number' : `${column.id}-column`;
}

function direction(id: string, order: { id: string; down: boolean }): 'ascending' | 'descending' | 'none' {
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

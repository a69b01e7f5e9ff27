/** What reasons cite, as the engine names it: rules in full, and rows of the lists. */
import { useSignal } from '@preact/signals';
import { catalogued } from '../../why/catalogue.ts';
import type { Subject } from '../../why/explain.ts';
import { own } from '../../why/own.ts';
import { Late } from '../panels/late.tsx';
import { lists } from './list-part.ts';
import { rules } from './rule-part.ts';
import { whyTexts } from './texts.ts';

/** What is cited: a witness of a name, or a rule of a statement, which has no weight. */
export interface Cited {
  readonly by: string;
  readonly id: string;
  readonly weight?: number;
}

interface Props {
  readonly cited: readonly Cited[];
  /** Whether the weights are measured, not chosen. */
  readonly measured?: boolean;
  readonly labelOf?: Subject['labelOf'] | undefined;
}

/** What is cited, folded; rules show their pattern and examples when it is opened, rows all names and their list. */
export function Details({ cited, measured = false, labelOf }: Props) {
  const open = useSignal(false);
  const { details, scale, by: witnesses } = whyTexts.value;
  const onToggle = ({ currentTarget }: { readonly currentTarget: HTMLDetailsElement }) => {
    open.value = currentTarget.open;
  };
  return (
    <details class="raw" onToggle={onToggle}>
      <summary>{details}</summary>
      <ul>
        {cited.map(({ by, id, weight }) => (
          <li key={`${by}/${id}`}>
            {own(witnesses, by) ?? by} <code>{id}</code>{' '}
            {weight !== undefined && <span class="count">{signed(weight)}</span>}
            {by === 'gazetteer' && <RowAndList id={id} label={labelOf?.(id)} />}
            {open.value && by === 'gazetteer' && (
              <Late part={lists}>{({ rowOf, RowInFull }) => <RowInFull row={rowOf(id)} />}</Late>
            )}
            {open.value && <CitedRule id={id} />}
          </li>
        ))}
      </ul>
      {measured && <p>{scale}</p>}
    </details>
  );
}

/** The list that a row stands in, and whom it names. */
function RowAndList({ id, label }: { readonly id: string; readonly label: string | undefined }) {
  if (label === undefined) return null;
  return <p>{whyTexts.value.row(label, id.slice(0, id.indexOf('/')))}</p>;
}

/** The rule itself; nothing where no rule has the id any more. */
function CitedRule({ id }: { readonly id: string }) {
  const entry = catalogued(id);
  return entry ? <Late part={rules}>{({ RuleInFull }) => <RuleInFull entry={entry} />}</Late> : null;
}

/** A weight with its sign. */
export const signed = (weight: number) => (weight > 0 ? `+${weight}` : `${weight}`.replace('-', '−'));

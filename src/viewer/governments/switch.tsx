/** The switch that counts governments apart from their places. */
import { setFilters } from '../actions.ts';
import { filters } from '../state.ts';
import { governmentTexts } from './texts.ts';

/** A box to tick, which says what it does when the pointer rests on it. */
export function GovernmentSwitch() {
  const { title, hint } = governmentTexts.value;
  const { governments } = filters.value;
  return (
    <label class="governments toggle" title={hint}>
      <input
        type="checkbox"
        checked={governments}
        onChange={() => setFilters({ governments: !governments })}
      />
      <span class="name">{title}</span>
    </label>
  );
}

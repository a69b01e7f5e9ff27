/** By which weight neighbours are sorted: chosen once for all panels. */
import { signal } from '@preact/signals';
import { NEIGHBOUR_WEIGHTS, type NeighbourWeight } from '../model/neighbours.ts';
import { panelTexts } from './texts.ts';

/** One for all panels: whoever sorts by it once wants it with the next actor, too. */
export const neighbourWeight = signal<NeighbourWeight>(NEIGHBOUR_WEIGHTS[0]);

/** Chooses by which weight neighbours are sorted. */
export function WeightChoice() {
  const { sortedBy, weights } = panelTexts.value;
  return (
    <label class="weight-choice">
      <span class="aside">{sortedBy}</span>
      <select
        value={neighbourWeight}
        onChange={({ currentTarget }) => {
          neighbourWeight.value = NEIGHBOUR_WEIGHTS[currentTarget.selectedIndex] ?? NEIGHBOUR_WEIGHTS[0];
        }}
      >
        {NEIGHBOUR_WEIGHTS.map((one) => (
          <option key={one} value={one}>
            {weights[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** By which weight neighbours are sorted: chosen once for all panels. */
import { signal } from '@preact/signals';
import { NEIGHBOUR_WEIGHTS, type NeighbourWeight, USUAL_WEIGHT } from '../model/neighbours.ts';
import { language } from '../preferences.ts';
import { panelTexts } from './texts.ts';

/** One for all panels: whoever sorts by it once wants it with the next actor, too. */
export const neighbourWeight = signal<NeighbourWeight>(USUAL_WEIGHT);

/** Chooses by which weight neighbours are sorted. */
export function WeightChoice() {
  const { sortedBy } = panelTexts.value;
  return (
    <label class="weight-choice">
      <span class="aside">{sortedBy}</span>
      <select
        value={neighbourWeight}
        onChange={({ currentTarget }) => {
          neighbourWeight.value = NEIGHBOUR_WEIGHTS[currentTarget.selectedIndex]?.id ?? USUAL_WEIGHT;
        }}
      >
        {NEIGHBOUR_WEIGHTS.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[language.value]}
          </option>
        ))}
      </select>
    </label>
  );
}

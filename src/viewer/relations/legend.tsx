/** Links with a known relation: a switch that leaves only them and colours them, and the legend of the colours, which is a filter. */
import { effect, useComputed } from '@preact/signals';
import { relations as relationFilter } from '../../filters/choices/relations.ts';
import { RELATION_TYPES, type RelationType } from '../../model.ts';
import { chooseRelations } from '../actions.ts';
import { language, theme } from '../preferences.ts';
import { filters, tint, visible, whole } from '../state.ts';
import { groupOf, RELATION_GROUPS, type RelationGroup, toggled } from './groups.ts';
import './relations.css';

effect(() => {
  const { relations: wanted } = filters.value;
  const shade = theme.value;
  tint.value = wanted ? (link) => groupOf(link.relations, wanted)?.colours[shade] : null;
});

/** What the colours of links mean. */
export function RelationLegend() {
  const known = useComputed(() => whole.value.stated.links.length > 0);
  const { relations: wanted } = filters.value;
  if (!known.value) return null;
  return (
    <section class="legend related">
      <ul>
        <li class="choice">
          <label class="toggle">
            <input
              type="checkbox"
              checked={wanted !== undefined}
              onChange={() => chooseRelations(wanted ? [] : RELATION_TYPES)}
            />
            <span class="name">{relationFilter.title[language.value]}</span>
          </label>
        </li>
        {wanted && RELATION_GROUPS.map((group) => <Row key={group.id} group={group} wanted={wanted} />)}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly group: RelationGroup;
  readonly wanted: readonly RelationType[];
}

function Row({ group, wanted }: RowProps) {
  const { links } = visible.value;
  const count = links.filter(({ relations }) => groupOf(relations, wanted) === group).length;
  return (
    <li class="choice">
      <button
        type="button"
        class="toggle"
        aria-pressed={group.types.some((type) => wanted.includes(type))}
        onClick={() => chooseRelations(toggled(group, wanted))}
      >
        <svg class="stroke" viewBox="0 0 18 6" aria-hidden="true">
          <path d="M1 3h16" stroke={group.colours[theme.value]} />
        </svg>
        <span class="name">{group.title[language.value]}</span>
        <span class="count">{count}</span>
      </button>
    </li>
  );
}

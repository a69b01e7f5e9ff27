/** Types of statements that are drawn and chosen together, with their colours. */
import type { Related } from '../../graph/attribute.ts';
import type { InWords, RelationType } from '../../model.ts';
import type { Theme } from '../stage/palette.ts';

/** Types that share a colour and a line in the legend. */
export interface RelationGroup {
  readonly id: string;
  readonly title: InWords;
  readonly types: readonly RelationType[];
  readonly colours: Readonly<Record<Theme, string>>;
}

/** After Tol (2021), *muted*: distinct for all colour-vision types, and none is a colour of kinds. What two have of several, the first one tells. */
export const RELATION_GROUPS: readonly RelationGroup[] = [
  {
    id: 'roles',
    title: { en: 'Office, role', de: 'Amt, Rolle' },
    types: ['office', 'role'],
    colours: { light: '#882255', dark: '#e2749c' },
  },
  {
    id: 'parties',
    title: { en: 'Party', de: 'Partei' },
    types: ['party-role', 'party'],
    colours: { light: '#332288', dark: '#a99ff5' },
  },
  {
    id: 'family',
    title: { en: 'Between people', de: 'Zwischen Personen' },
    types: ['kin', 'associate', 'succeeds'],
    colours: { light: '#cc3355', dark: '#f0a1ab' },
  },
  {
    id: 'belonging',
    title: { en: 'Belongs to, spoke to', de: 'Gehört zu, sprach mit' },
    types: ['affiliated', 'subsidiary', 'spoke-to'],
    colours: { light: '#117733', dark: '#6fce93' },
  },
  {
    id: 'home',
    title: { en: 'At home in, from', de: 'Zu Hause in, von' },
    types: ['seat', 'country', 'born-in', 'described-as-from'],
    colours: { light: '#8a7a12', dark: '#d6cf6b' },
  },
  {
    id: 'places',
    title: { en: 'Lies in, near', de: 'Liegt in, nahe' },
    types: ['capital', 'located-in', 'near'],
    colours: { light: '#2f8f86', dark: '#7fd8cb' },
  },
];

/** The group by which a link is drawn: the first of which something is stated. */
export function groupOf(
  relations: readonly Pick<Related, 'type'>[],
  wanted: readonly RelationType[],
): RelationGroup | undefined {
  return RELATION_GROUPS.find(({ types }) =>
    relations.some(({ type }) => wanted.includes(type) && types.includes(type)),
  );
}

/** The types that are wanted after a group was switched on or off; none where the last one was. */
export function toggled(group: RelationGroup, wanted: readonly RelationType[]): readonly RelationType[] {
  const isOn = group.types.some((type) => wanted.includes(type));
  const all = RELATION_GROUPS.flatMap(({ types }) => types);
  return all.filter((type) => (group.types.includes(type) ? !isOn : wanted.includes(type)));
}

/** What German calls the sorts of bodies. */
import type { Sorts } from '../sorts.ts';

/** A word for each sort of body, in the nominative: it describes one of which nothing else is said. */
export const sorts: Sorts = {
  party: 'Partei',
  militia: 'bewaffnete Gruppe',
  parliament: 'Parlament',
  ministry: 'Ministerium',
  government: 'Regierung',
  university: 'Hochschule',
  club: 'Verein',
  media: 'Medium',
  agency: 'öffentliche Einrichtung',
  company: 'Unternehmen',
};

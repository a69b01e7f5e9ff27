/** What English calls the sorts of bodies. */
import type { Sorts } from '../sorts.ts';

/** A word for each sort of body: it describes one of which nothing else is said. */
export const sorts: Sorts = {
  party: 'party',
  militia: 'armed group',
  parliament: 'parliament',
  ministry: 'ministry',
  government: 'government',
  university: 'university',
  club: 'club',
  media: 'news outlet',
  agency: 'public body',
  company: 'company',
};

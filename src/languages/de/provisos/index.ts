/** German words that name an actor on conditions. */
import type { Proviso } from '../../provisos.ts';
import { adverbs } from './adverbs.ts';
import { capitals } from './capitals.ts';
import { competitions } from './competitions.ts';
import { democrats } from './democrats.ts';
import { federalPolice } from './federal-police.ts';
import { goods } from './goods.ts';
import { homeOffice } from './home-office.ts';
import { johnson } from './johnson.ts';
import { left } from './left.ts';
import { olympia } from './olympia.ts';
import { papers } from './papers.ts';
import { partyPeople } from './party-people.ts';
import { planets } from './planets.ts';
import { railway } from './railway.ts';
import { tongues } from './tongues.ts';

/** Each is tried on its own words. */
export const provisos: readonly Proviso[] = [
  left,
  democrats,
  johnson,
  railway,
  tongues,
  federalPolice,
  homeOffice,
  adverbs,
  partyPeople,
  competitions,
  capitals,
  papers,
  planets,
  goods,
  olympia,
];

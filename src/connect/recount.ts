/** Counts one selection of articles after another, as a reader who moves through time does: gathered and parted by pair is once. */
import { oncePer } from '../base/once.ts';
import type { Problem } from '../model.ts';
import { BOILERPLATE, type Occurrences } from '../occurrences/occurrences.ts';
import { FRESH, freshness, PASSED_OVER, type Selection, selectedArticles } from '../occurrences/selection.ts';
import { count, presenceOf } from './count.ts';
import type { Counted } from './counted.ts';
import { gatherSentences } from './gather-sentences.ts';
import type { Gathered } from './gathered.ts';
import { type Instances, instancesOf } from './instances.ts';
import { type Meetings, meetingsOf, type Pairs } from './meetings.ts';
import { MOST_ACTORS, tooMany, unitCount } from './units.ts';

/**
 * The same as `count`, by the same rules. Of selections that choose nothing but articles, sentence by sentence, only what they leave out is
 * left out of what was found in all sentences; the last one is remembered.
 */
export function recount(occurrences: Occurrences, selection: Selection = {}): Counted {
  return choosesArticles(selection) ? recounterOf(occurrences)(selection) : count(occurrences, selection);
}

const choosesArticles = ({
  window = 'sentence',
  kinds,
  actors,
  minimum = 1,
  relations,
}: Selection): boolean => window === 'sentence' && !kinds && !actors && minimum <= 1 && !relations;

const recounterOf = oncePer((occurrences: Occurrences) => {
  const ground = groundOf(occurrences);
  let last: Counted | null = null;
  return (selection: Selection): Counted => {
    const selected = selectedArticles(occurrences, selection);
    if (!last?.selected.every((one, article) => one === selected[article]))
      last = countedOn(ground, occurrences, selected);
    return last;
  };
});

/** All sentences but boilerplate with who meets in them, whether they count or not. */
interface Ground {
  readonly gathered: Gathered;
  readonly meetings: Meetings;
  /** The place of each instance. */
  readonly places: Uint32Array;
  /** The units that name more actors than are counted. */
  readonly cut: Uint32Array;
}

function groundOf(occurrences: Occurrences): Ground {
  const { actors: ids, recurs, named } = occurrences;
  const actors = new Uint8Array(ids.length).fill(1);
  const state = Uint8Array.from(recurs, (number) => (number === BOILERPLATE ? PASSED_OVER : FRESH));
  const gathered = gatherSentences({ occurrences, state, actors }, () => undefined);
  const meetings = meetingsOf(gathered, ids.length, { leading: false, minimum: 1 });
  const { unit, from } = gathered;
  const lengthOf = (place = 0) => (named[place + 1] ?? 0) - (named[place] ?? 0);
  return {
    ...{ gathered, meetings },
    places: meetings.columns.other.map((member) => from[unit[member] ?? 0] ?? 0),
    cut: from.map((_, own) => own).filter((own) => lengthOf(from[own]) > MOST_ACTORS),
  };
}

function countedOn(ground: Ground, occurrences: Occurrences, selected: Uint8Array): Counted {
  const { gathered, meetings, cut } = ground;
  const { actors, articles, named } = occurrences;
  const state = freshness(occurrences, selected);
  const everybody = new Uint8Array(actors.length).fill(1);
  const { pairs, kept } = freshPairs(ground, state);
  const all = instancesOf(gathered, meetings, { occurrences, state, leading: false });
  const problems = Array.from(cut).flatMap((unit): Problem[] => {
    const [place = 0, article = 0, sentence = 0] = [
      gathered.from[unit],
      gathered.article[unit],
      gathered.sentence[unit],
    ];
    const size = (named[place + 1] ?? 0) - (named[place] ?? 0);
    return state[place] === FRESH ? [tooMany(articles[article]?.id ?? '', { sentence, named: size })] : [];
  });
  return {
    ...{ occurrences, window: 'sentence', selected, state, problems, pairs },
    presence: { ...presenceOf(occurrences, state, everybody), units: unitsOf(ground, state, actors.length) },
    instances: chosenOf(all, kept),
    units: unitCount(occurrences, selected, 'sentence'),
  };
}

/** In how many of the units that count each actor is. */
function unitsOf(
  { gathered: { from, starts, actor } }: Ground,
  state: Uint8Array,
  actors: number,
): Uint32Array {
  const units = new Uint32Array(actors);
  for (let unit = 0; unit < from.length; unit += 1) {
    if (state[from[unit] ?? 0] !== FRESH) continue;
    for (let member = starts[unit] ?? 0; member < (starts[unit + 1] ?? 0); member += 1) {
      const own = actor[member] ?? 0;
      units[own] = (units[own] ?? 0) + 1;
    }
  }
  return units;
}

/** The pairs that have instances which count, and which these are. */
function freshPairs(
  { meetings: { pairs }, places }: Ground,
  state: Uint8Array,
): { readonly pairs: Pairs; readonly kept: Uint32Array } {
  const kept = new Uint32Array(places.length);
  const column = () => new Uint32Array(pairs.a.length);
  const [a, b, starts, ends] = [column(), column(), column(), column()];
  let [length, count] = [0, 0];
  for (let pair = 0; pair < pairs.a.length; pair += 1) {
    const from = length;
    for (let instance = pairs.starts[pair] ?? 0; instance < (pairs.ends[pair] ?? 0); instance += 1) {
      if (state[places[instance] ?? 0] !== FRESH) continue;
      kept[length] = instance;
      length += 1;
    }
    if (length === from) continue;
    a[count] = pairs.a[pair] ?? 0;
    b[count] = pairs.b[pair] ?? 0;
    starts[count] = from;
    ends[count] = length;
    count += 1;
  }
  const cut = (values: Uint32Array) => values.subarray(0, count);
  return {
    pairs: { a: cut(a), b: cut(b), starts: cut(starts), ends: cut(ends) },
    kept: kept.subarray(0, length),
  };
}

/** Some of all instances, numbered anew. */
function chosenOf(all: Instances, kept: Uint32Array): Instances {
  const at = (instance: number) => kept[instance] ?? 0;
  return {
    count: kept.length,
    article: (instance) => all.article(at(instance)),
    sentence: (instance) => all.sentence(at(instance)),
    size: (instance) => all.size(at(instance)),
    distance: (instance) => all.distance(at(instance)),
    leads: () => 1,
  };
}

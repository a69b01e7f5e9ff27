/** Counts one selection of articles after another, as a reader who moves through time does: gathered and parted by pair is once. */
import { startsOf } from '../base/column.ts';
import { oncePer } from '../base/once.ts';
import type { Problem } from '../model.ts';
import { BOILERPLATE, type Occurrences } from '../occurrences/occurrences.ts';
import { FRESH, freshness, PASSED_OVER, type Selection, selectedArticles } from '../occurrences/selection.ts';
import { count, createVersionCheck } from './count.ts';
import type { Counted, Presence } from './counted.ts';
import { gatherSentences } from './gather-sentences.ts';
import type { Gathered } from './gathered.ts';
import { type Instances, instancesOf } from './instances.ts';
import { type Meetings, meetingsOf, type Pairs } from './meetings.ts';
import { MOST_ACTORS, tooMany, unitCount } from './units.ts';

/**
 * Counts as `count` does, by its rules. Of selections that choose nothing but articles, sentence by sentence, only what they leave out is
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
  readonly cast: Cast;
  /** The article and the place of each instance. */
  readonly articles: Uint32Array;
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
  const { article, unit, from } = gathered;
  const { other } = meetings.columns;
  const unitOf = (member: number) => unit[member] ?? 0;
  const lengthOf = (place = 0) => (named[place + 1] ?? 0) - (named[place] ?? 0);
  return {
    ...{ gathered, meetings, cast: castIn(occurrences, state) },
    articles: other.map((member) => article[unitOf(member)] ?? 0),
    places: other.map((member) => from[unitOf(member)] ?? 0),
    cut: from.map((_, own) => own).filter((own) => lengthOf(from[own]) > MOST_ACTORS),
  };
}

function countedOn(ground: Ground, occurrences: Occurrences, selected: Uint8Array): Counted {
  const { gathered, meetings, cut } = ground;
  const { articles, named } = occurrences;
  const state = freshness(occurrences, selected);
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
    presence: presenceOf(ground, occurrences, selected, state),
    instances: chosenOf(all, ground.articles, kept),
    units: unitCount(occurrences, selected, 'sentence'),
  };
}

function presenceOf(
  { gathered: { from, starts, actor }, cast }: Ground,
  { actors, named, members, mentions, version }: Occurrences,
  selected: Uint8Array,
  state: Uint8Array,
): Presence {
  const column = () => new Uint32Array(actors.length);
  const presence = { mentions: column(), articles: column(), units: column() };
  for (let unit = 0; unit < from.length; unit += 1) {
    const place = from[unit] ?? 0;
    if (state[place] !== FRESH) continue;
    for (let member = starts[unit] ?? 0; member < (starts[unit + 1] ?? 0); member += 1)
      add(presence.units, actor[member] ?? 0, 1);
    for (let i = named[place] ?? 0; i < (named[place + 1] ?? 0); i += 1)
      add(presence.mentions, members[i] ?? 0, mentions[i] ?? 0);
  }
  const isNew = createVersionCheck(version, actors.length);
  for (let article = 0; article < selected.length; article += 1) {
    if (selected[article] === 0) continue;
    for (let i = cast.starts[article] ?? 0; i < (cast.starts[article + 1] ?? 0); i += 1) {
      const own = cast.actors[i] ?? 0;
      if (isNew(own, article)) add(presence.articles, own, 1);
    }
  }
  return presence;
}

function add(column: Uint32Array, at: number, by: number): void {
  column[at] = (column[at] ?? 0) + by;
}

/** Whom each article names, each once. */
interface Cast {
  /** The actors of article `a` are those from `starts[a]` up to, without, `starts[a + 1]`. */
  readonly starts: Uint32Array;
  readonly actors: Uint32Array;
}

function castIn({ actors: ids, first, named, members }: Occurrences, state: Uint8Array): Cast {
  const lengths = new Uint32Array(first.length - 1);
  const cast = new Uint32Array(members.length);
  const last = new Int32Array(ids.length).fill(-1);
  let length = 0;
  for (let article = 0; article < lengths.length; article += 1) {
    const begin = length;
    for (let place = first[article] ?? 0; place < (first[article + 1] ?? 0); place += 1) {
      if (state[place] === PASSED_OVER) continue;
      for (let i = named[place] ?? 0; i < (named[place + 1] ?? 0); i += 1) {
        const actor = members[i] ?? 0;
        if (last[actor] === article) continue;
        last[actor] = article;
        cast[length] = actor;
        length += 1;
      }
    }
    lengths[article] = length - begin;
  }
  return { starts: startsOf(lengths), actors: cast.slice(0, length) };
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
function chosenOf(all: Instances, articles: Uint32Array, kept: Uint32Array): Instances {
  const at = (instance: number) => kept[instance] ?? 0;
  return {
    count: kept.length,
    article: (instance) => articles[at(instance)] ?? 0,
    sentence: (instance) => all.sentence(at(instance)),
    size: (instance) => all.size(at(instance)),
    distance: (instance) => all.distance(at(instance)),
    leads: () => 1,
  };
}

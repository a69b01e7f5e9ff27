/** Whatever a reader decides in the page is so after the next build: each wish, and each after others, about actors of all sorts. */
import { describe, expect, it } from 'vitest';
import { generator } from '../../src/base/random.ts';
import { withEntries } from '../../src/corrections/edit.ts';
import type { Entry } from '../../src/corrections/entry.ts';
import * as wishes from '../../src/corrections/wishes.ts';
import { type Entity, KINDS } from '../../src/model.ts';
import { corrected } from './corpus.ts';

/** Listed and not; in full, by a surname, by one word; two of one surname; with an acronym, in other cases, of one name and two kinds. */
const ARTICLES = [
  '[[Angela Merkel|person|people/merkel|famous]] traf [[Emil Wondra|person]]. [[Merkel|person]] nannte ihn Mutti. [[Wondra|person]] schwieg.',
  '[[Merkel|person|people/merkel|famous]] sprach. Mutti und die [[NATO|organization|world/nato]] schwiegen.',
  '[[Malley|person]] traf [[Greta|person]] in [[Köln|place|cities/koeln]].',
  '[[Malley|person]] und [[Madonna|person|people/madonna]] in [[Kaldenkirchen|place]].',
  '[[Otto Kern|person]] und [[Ida Kern|person]]. [[Kern|person]] ging. Der [[Nordatlantikpakt|organization|world/nato]].',
  '[[Landesamt für Wasserbau|organization]], [[Middle East Eye|organization]] ([[MEE|organization]]).',
  'Des [[Landesamtes für Wasserbau|organization]] in [[Kaldenkirchen|organization]].',
  '[[Sammy Davis Jr.|person]], [[Sammy Davis|person]], [[Greta|person]], [[Nordbit AG|organization]] und [[Nordbit|organization]].',
];
/** Where the name stands that nobody has found, as `article:offset`. */
const UNFOUND = ['0:50', '1:15'];

/** Who is where: the actor of each name, and the name, by `article:offset`. */
interface Seen {
  readonly entities: readonly Entity[];
  readonly at: ReadonlyMap<string, Entity>;
  readonly name: ReadonlyMap<string, string>;
  readonly said: readonly string[];
}

function seenWith(yaml: string): Seen {
  const { entities, names, mended, said } = corrected(yaml, ARTICLES);
  const byId = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]));
  const at = mended.flatMap(({ mentions }, i) =>
    mentions.flatMap(({ start }, j) => {
      const entity = byId.get(names[i]?.[j]?.split(' = ')[1] ?? '');
      return entity ? [[`${i}:${start}`, entity] as const] : [];
    }),
  );
  const name = mended.flatMap(({ mentions }, i) =>
    mentions.map((one) => [`${i}:${one.start}`, one.name] as const),
  );
  return { entities, at: new Map(at), name: new Map(name), said };
}

/** What a reader decides, and what it makes of the actors at some places: true where it is obeyed. */
interface Decision {
  readonly what: string;
  readonly entries: readonly Entry[];
  readonly isObeyed: (after: Seen['at']) => boolean;
}

type Decide = (seen: Seen, actor: Entity, other: Entity) => Decision;

/** The places of an actor; with another one only those where it is called what this is not. */
const placesOf = ({ at, name }: Seen, actor: Entity, other?: Entity): readonly string[] =>
  [...at].flatMap(([place, one]) =>
    one === actor && !other?.names.some(([shared]) => shared === name.get(place)) ? [place] : [],
  );

const named = ({ label, kind }: Entity): string => `${label} (${kind})`;

/** Somebody is at each of the places, and it is one. */
const isOne = (places: readonly string[], at: Seen['at']): boolean =>
  new Set(places.map((place) => at.get(place)?.id ?? place)).size === 1;

const all = (places: readonly string[], fits: (actor: Entity) => boolean) => (at: Seen['at']) =>
  places.every((place) => {
    const actor = at.get(place);
    return actor !== undefined && fits(actor);
  });

const merge: Decide = (seen, actor, other) => {
  const places = [...placesOf(seen, actor), ...placesOf(seen, other)];
  return {
    what: `${named(actor)} is ${named(other)}`,
    entries: wishes.merge(actor, seen.entities, other),
    isObeyed: (at) => isOne(places, at) && at.get(places[0] ?? '')?.kind === actor.kind,
  };
};

const apart: Decide = (seen, actor, other) => ({
  what: `${named(actor)} is not ${named(other)}`,
  entries: wishes.apart(actor, seen.entities, other),
  // What both are called may be either.
  isObeyed: (at) => {
    const ids = new Set(placesOf(seen, actor, other).map((place) => at.get(place)?.id));
    return placesOf(seen, other, actor).every((place) => !ids.has(at.get(place)?.id));
  },
});

const addName: Decide = (seen, actor) => ({
  what: `${named(actor)} is Mutti`,
  entries: wishes.addName(actor, seen.entities, 'Mutti'),
  isObeyed: (at) => isOne([...placesOf(seen, actor), ...UNFOUND], at),
});

const rename: Decide = (seen, actor) => ({
  what: `${named(actor)} is shown as Ganz Anders`,
  entries: wishes.rename(actor, seen.entities, 'Ganz Anders'),
  isObeyed: all(placesOf(seen, actor), ({ label }) => label === 'Ganz Anders'),
});

const retype: Decide = (seen, actor, other) => {
  const [to = actor.kind] = KINDS.filter((kind) => kind !== actor.kind && kind !== other.kind);
  return {
    what: `${named(actor)} is of the kind ${to}`,
    entries: wishes.retype(actor, seen.entities, to),
    isObeyed: all(placesOf(seen, actor), ({ kind }) => kind === to),
  };
};

const ignore: Decide = (seen, actor) => ({
  what: `${named(actor)} is nobody`,
  entries: wishes.ignore(actor, seen.entities, null),
  // A surname may be that of somebody else who bears it.
  isObeyed: (at) =>
    placesOf(seen, actor).every((place) => {
      const left = at.get(place)?.label;
      return left === undefined || seen.entities.some((one) => one !== actor && one.label === left);
    }),
});

const DECISIONS = { merge, apart, addName, rename, retype, ignore };

/** What is not obeyed, though nothing is said against it. */
function disobeyed(yaml: string, { what, isObeyed }: Decision): readonly string[] {
  const { at, said } = seenWith(yaml);
  return isObeyed(at) || said.some((one) => /says otherwise|already added/.test(one))
    ? []
    : [`${what}:\n${yaml}`];
}

const START = seenWith('');
const othersOf = ({ entities }: Seen, { label }: Entity) => entities.filter((other) => other.label !== label);
const PAIRS = START.entities.flatMap((actor) =>
  othersOf(START, actor).map((other) => [actor, other] as const),
);

/** Those that are about two. */
const OF_TWO: ReadonlySet<string> = new Set(['merge', 'apart']);

describe.each(Object.entries(DECISIONS))('%s', (verb, decide) => {
  it('is obeyed, whoever it is about', () => {
    const pairs = OF_TWO.has(verb) ? PAIRS : PAIRS.filter(([actor], i) => PAIRS[i - 1]?.[0] !== actor);
    const faults = pairs.flatMap(([actor, other]) => {
      const decision = decide(START, actor, other);
      return disobeyed(withEntries('', decision.entries).text, decision);
    });
    expect(faults).toEqual([]);
  });
});

it('is obeyed after others, too', () => {
  const random = generator(9);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] ?? expect.fail();
  const faults = Array.from({ length: 80 }, () => {
    let yaml = '';
    let last: Decision | undefined;
    for (let step = 0; step < 3; step++) {
      const seen = seenWith(yaml);
      const decide = oneOf(Object.values(DECISIONS));
      const actor = oneOf(seen.entities);
      const other = oneOf(othersOf(seen, actor));
      const decision = decide(seen, actor, other);
      const { text, problems } = withEntries(yaml, decision.entries);
      last = problems.length === 0 ? decision : undefined;
      yaml = text;
    }
    return last === undefined ? [] : disobeyed(yaml, last);
  });
  expect(faults.flat()).toEqual([]);
});

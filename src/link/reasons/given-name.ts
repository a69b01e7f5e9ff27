/** A first name alone, of somebody whom the article names in full. */
import { type Appearance, isHeadline } from '../appearance.ts';
import { isBlocked, type Local } from '../local.ts';
import { isFull } from '../person-name.ts';
import type { Scene } from '../scene.ts';
import { allOf, isNamedBefore, type Wanted } from '../search.ts';
import type { Reason } from './reason.ts';

/** Within one article, since given names are shared by many. */
export const givenName: Reason = {
  id: 'given-name',
  because: {
    en: 'After the full name, a first name alone means that person, if nobody else so named stands before it; ahead of it only whom all news knows.',
    de: 'Nach dem vollen Namen meint der Vorname allein diese Person, wenn vorher sonst niemand so heißt; davor nur, wen alle Nachrichten kennen.',
  },
  weight: 3,
  examples: [
    ['[[Greta Thunberg|person]]. [[Greta|person]].'],
    ['[[Kim Jong Un|person]] – [[Kim|person]]'],
    ['[[Greta Thunberg|person]]. [[Greta|person]]. [[Greta Garbo|person]]. [[Greta Thunberg|person]].'],
    ['[[Greta|person]]. [[Greta Thunberg|person|people/thunberg|famous]].'],
  ],
  notIn: [
    ['[[Greta|person]] – [[Greta Thunberg|person]].'],
    ['[[Greta Garbo|person]] – [[Greta Thunberg|person]] – [[Greta|person]].'],
    ['[[Greta Thunberg|person]]', '[[Greta|person]]'],
  ],
  near: (appearance, scene) => {
    const { person } = appearance;
    if (person === undefined || isFull(person) || appearance.rowId !== undefined) return undefined;
    const wanted: Wanted = { traces: [`given ${person.surname}`], fits: () => true };
    const bearers = allOf(appearance, scene, wanted);
    const before = bearers.filter((local) => isNamedBefore(local, appearance));
    if (before.length > 0) return before.length === 1 ? before[0] : calledSo(appearance, before);
    return (
      famousOf(appearance, bearers, scene) ??
      (isHeadline(appearance) ? calledSo(appearance, bearers) : undefined)
    );
  },
};

/** So many times as often as any other is he named in full whom the article is about. */
const TIMES = 3;

/** Of several the one whom the article has called by the given name before, and names in full far more often than the others. */
function calledSo({ person }: Appearance, bearers: readonly Local[]): Local | undefined {
  const [called, ...others] = bearers.filter(({ appearances }) =>
    appearances.some((other) => other.person?.whole === person?.whole),
  );
  if (called === undefined || others.length > 0) return undefined;
  const most = Math.max(...bearers.map((one) => (one === called ? 0 : timesInFull(one))));
  return timesInFull(called) >= TIMES * most ? called : undefined;
}

const timesInFull = ({ appearances }: Local): number =>
  appearances.filter(({ person }) => person !== undefined && isFull(person)).length;

/** Ahead of the full name a given name stands hardly more often: else it is that of somebody who has no other in the article. */
const AHEAD = 2;

/** The only bearer, whom all news knows, ahead of his full name; in a headline also whom the article names by the surname. */
function famousOf(appearance: Appearance, bearers: readonly Local[], scene: Scene): Local | undefined {
  const { person, mention } = appearance;
  if (!scene.knowledge.isNamePart(mention.name, 'first-name')) return undefined;
  const [only, ...others] = bearers.length > 0 ? bearers : namedOtherwise(appearance, scene);
  if (only === undefined || others.length > 0 || !only.row?.flags.includes('famous')) return undefined;
  const alone = scene.appearances.filter(
    (other) => other.person?.whole === person?.whole && !isNamedBefore(only, other),
  );
  return alone.length <= AHEAD ? only : undefined;
}

/** Those of lists in an article who have the given name, though the article does not print it with the surname. */
function namedOtherwise(appearance: Appearance, { locals }: Scene): readonly Local[] {
  if (!isHeadline(appearance)) return [];
  const given = appearance.person?.surname;
  return locals.filter((local) =>
    local.full.some((name) => name.given === given && !isBlocked(appearance, local, name)),
  );
}

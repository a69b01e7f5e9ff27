/**
 * A state that bears the name of a city: `Gouverneur des Bundesstaates New York`, `Michigan, New York und Kalifornien`. The article may mean
 * the city elsewhere, so this tells of one mention alone.
 */
import type { Row } from '../../model.ts';
import { isDivision, type SeenPlace } from './bearings.ts';
import { divisionsOf, type PlaceKnowledge, wordBefore } from './beside.ts';

/** So many other states in a row make a city one of them. */
const ROW = 2;
const COMMA = /^,\s+$/u;

/** The mentions of a city that mean the state of its name. */
export function statesAmong(
  named: readonly SeenPlace[],
  seen: readonly SeenPlace[],
  knowledge: PlaceKnowledge,
  text: string,
): ReadonlyMap<SeenPlace, Row> {
  const states = new Map<SeenPlace, Row>();
  for (const one of named) {
    if (isDivision(one.row)) continue;
    const state = calledState(one, knowledge, text) ?? stateInRow(one, seen, knowledge, text);
    if (state !== undefined) states.set(one, state);
  }
  return states;
}

/** The state behind a word for one in any case; where the word stands as in lists, only that in which the city lies. */
function calledState(
  { mention, row }: SeenPlace,
  { named, stem }: PlaceKnowledge,
  text: string,
): Row | undefined {
  const word = wordBefore(text, mention.start);
  if (word === '') return undefined;
  const [state] = named(`${stem(word)} ${mention.name}`, 'name');
  if (!state?.flags.includes('state')) return undefined;
  return stem(word) !== word || row.within?.includes(state.id) ? state : undefined;
}

/** The state in which a city lies, where others of the country stand beside the name in a row. */
function stateInRow(
  one: SeenPlace,
  seen: readonly SeenPlace[],
  { rowById, isAnd }: PlaceKnowledge,
  text: string,
): Row | undefined {
  const [own] = divisionsOf(one.row);
  if (own === undefined) return undefined;
  const country = one.row.within?.at(-1);
  const isJoined = (left: SeenPlace, right: SeenPlace): boolean => {
    const gap = text.slice(left.mention.end, right.mention.start);
    return COMMA.test(gap) || isAnd(gap);
  };
  const isState = ({ row }: SeenPlace): boolean =>
    row.flags.includes('state') && row.within?.at(-1) === country;
  const inRow = (step: 1 | -1): number => {
    let at = seen.indexOf(one);
    for (let times = 0; ; times += 1) {
      const [here, next] = [seen[at], seen[at + step]];
      if (here === undefined || next === undefined || !isState(next)) return times;
      if (step > 0 ? !isJoined(here, next) : !isJoined(next, here)) return times;
      at += step;
    }
  };
  return inRow(-1) + inRow(1) >= ROW ? rowById(own) : undefined;
}

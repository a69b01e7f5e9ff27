/** Finds actors by name or alias; accents, umlauts and case do not matter. */
import { plainLetters, spelledUmlauts } from '../../base/plain-letters.ts';
import type { Actor } from './graph.ts';

/** An actor with the name that matched. */
export interface Hit {
  readonly actor: Actor;
  readonly name: string;
}

interface Entry extends Hit {
  readonly keys: readonly string[];
}

export type SearchIndex = readonly Entry[];

const MARKS = /\p{M}+/gu;

/** Lower case without accents: `Erdoğan` and `erdogan` become one; hyphens and apostrophes become blanks. */
export function searchKey(name: string): string {
  return plainLetters(name)
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** As `searchKey`, but ä, ö, ü become ae, oe, ue, as German keyboards abroad write them. */
export const germanSearchKey = (name: string): string => searchKey(spelledUmlauts(name));

/** All names of all actors, keys once. */
export function buildIndex(actors: readonly Actor[]): SearchIndex {
  return actors.flatMap((actor) => {
    const names = new Set([actor.label, ...actor.names.map(([name]) => name)]);
    return [...names].map((name) => ({
      actor,
      name,
      keys: [...new Set([searchKey(name), germanSearchKey(name)])],
    }));
  });
}

/** The best `limit` actors for `query`: whole name, then beginning, then words, then one typing mistake. */
export function search(index: SearchIndex, query: string, limit: number): Hit[] {
  const wanted = searchKey(query);
  if (!wanted) return [];
  const exact = best(index, (name) => grade(name, wanted), limit);
  return exact.length > 0 || wanted.length < 4 ? exact : best(index, (name) => typo(name, wanted), limit);
}

function best(index: SearchIndex, score: (name: string) => number, limit: number): Hit[] {
  const found = new Map<string, { hit: Entry; score: number }>();
  for (const entry of index) {
    const points = Math.min(...entry.keys.map(score));
    const known = found.get(entry.actor.key);
    if (points < (known?.score ?? Number.POSITIVE_INFINITY))
      found.set(entry.actor.key, { hit: entry, score: points });
  }
  return [...found.values()]
    .sort((a, b) => a.score - b.score || a.hit.actor.rank - b.hit.actor.rank)
    .slice(0, limit)
    .map(({ hit }) => ({ actor: hit.actor, name: hit.name }));
}

function grade(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  const words = name.split(' ');
  if (wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return 2;
  return wanted.length > 2 && name.includes(wanted) ? 3 : Number.POSITIVE_INFINITY;
}

function typo(name: string, wanted: string): number {
  return [name, ...name.split(' ')].some((word) => oneEditApart(word, wanted)) ? 4 : Number.POSITIVE_INFINITY;
}

/** Whether one insertion, deletion or replacement turns `a` into `b`. */
export function oneEditApart(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  const rest = long.length === short.length ? at + 1 : at;
  return long.slice(at + 1) === short.slice(rest);
}

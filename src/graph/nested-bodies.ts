/** Bodies that are a part of others: whoever belongs to both does not contradict. By the ids of listed actors. */

const PARTS: readonly (readonly [whole: string, parts: string])[] = [
  ['unionsfraktion', 'cdu csu'],
  ['cdu-csu', 'cdu csu unionsfraktion'],
  ['union', 'cdu csu unionsfraktion cdu-csu'],
  ['spd', 'spd-fraktion'],
  ['fdp', 'fdp-fraktion'],
  ['bundnis-90-die-grunen', 'grunen-fraktion'],
  ['europaische-volkspartei', 'cdu csu osterreichische-volkspartei'],
  ['s-d', 'spd'],
  ['alde', 'fdp'],
  ['renew-europe', 'fdp'],
  ['europaische-grune-partei', 'bundnis-90-die-grunen'],
  ['europaische-linke', 'die-linke'],
];

const idOf = (name: string): string => `e:orgs-parties/${name}`;
const PAIRS: ReadonlySet<string> = new Set(
  PARTS.flatMap(([whole, parts]) => parts.split(' ').map((part) => `${idOf(part)} ${idOf(whole)}`)),
);

/** Whether one of two is a part of the other. */
export const areNested = (one: string, other: string): boolean =>
  PAIRS.has(`${one} ${other}`) || PAIRS.has(`${other} ${one}`);

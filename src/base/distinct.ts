/** Lists in which nothing comes twice. */

/**
 * What a list holds, each once, in its order.
 * @example
 * distinct(['Kiel', 'Ulm', 'Kiel']) // ['Kiel', 'Ulm']
 */
export function distinct<T>(list: readonly T[]): readonly T[] {
  if (list.length > FEW) return [...new Set(list)];
  return list.length < 2 ? list : list.filter((one, i) => list.indexOf(one) === i);
}

/** So many are compared with each other sooner than a set is made. */
const FEW = 8;

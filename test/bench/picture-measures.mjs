/** Measures of a picture: of places (x, y, radius, area) and links (a, b, weight: indices of places). */

/** The box of the middle 96 % on both axes, as a percentage of the stage. */
export function stageUsed(places, { width, height }) {
  const extent = (axis) => {
    const values = places.map((place) => place[axis]).sort((a, b) => a - b);
    return quantile(values, 0.98) - quantile(values, 0.02);
  };
  return (100 * extent('x') * extent('y')) / (width * height);
}

function quantile(sorted, share) {
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)];
  return low + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] ?? low) - low);
}

/** How many pairs overlap. */
export function overlapping(items, overlap) {
  let pairs = 0;
  items.forEach((one, at) => {
    for (const other of items.slice(at + 1)) if (overlap(one, other)) pairs += 1;
  });
  return pairs;
}

/** How many pairs of links cross, as straight lines. */
export function crossings(places, links) {
  const side = (a, b, c) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  const lines = links.map(({ a, b }) => [places[a], places[b]]);
  return overlapping(lines, ([a, b], [c, d]) => {
    if (a === c || a === d || b === c || b === d) return false;
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
  });
}

function nearest(places, at, count) {
  const { x, y } = places[at];
  const others = places.map((place, index) => ({ index, distance: Math.hypot(place.x - x, place.y - y) }));
  return others
    .filter(({ index }) => index !== at)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count);
}

/** The percentage of the five strongest links of each actor that lead to one of its ten nearest marks. */
export function keptNeighbours(places, links) {
  const lists = places.map(() => []);
  for (const { a, b, weight } of links) {
    if (weight <= 0) continue;
    lists[a].push({ to: b, weight });
    lists[b].push({ to: a, weight });
  }
  let [all, kept] = [0, 0];
  lists.forEach((list, at) => {
    const near = new Set(nearest(places, at, 10).map(({ index }) => index));
    for (const { to } of list.sort((a, b) => b.weight - a.weight).slice(0, 5)) {
      all += 1;
      if (near.has(to)) kept += 1;
    }
  });
  return (100 * kept) / Math.max(1, all);
}

/** The percentage of the five nearest marks of each actor that are in its own community. */
export function ownNeighbours(places) {
  const own = places.map(
    ({ area }, at) => nearest(places, at, 5).filter(({ index }) => places[index].area === area).length,
  );
  return (100 * own.reduce((sum, count) => sum + count, 0)) / Math.max(1, 5 * places.length);
}

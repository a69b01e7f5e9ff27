import { it } from 'vitest';
import { displacement, MEASURES, measure, previousOf } from '../../src/measure/index.ts';
import { sampleGraph } from './sample.ts';
it('times', () => {
  for (const n of [100, 300, 1000, 2000]) {
    const graph = sampleGraph(n);
    for (const m of MEASURES) { const t = performance.now(); m.run(graph); console.log(n, graph.size, m.id, Math.round(performance.now() - t)); }
    const before = previousOf(graph);
    const next = sampleGraph(n);
    // 5% new
    for (let i = 0; i < n / 20; i += 1) {
      next.addNode(`e:p/new-${i}`, { label: `N${i}`, articles: 1, mentions: 1 });
      for (let k = 0; k < 3; k += 1) { const o = `e:p/actor-${(i * 37 + k * 11 + Math.floor(n/20)) % n}`; if (!next.hasEdge(`e:p/new-${i}`, o)) next.addUndirectedEdgeWithKey(`e:p/new-${i}|${o}`, `e:p/new-${i}`, o, { weight: 1, articles: 1 }); }
    }
    const t = performance.now();
    measure(next, before);
    console.log('warm', n, Math.round(performance.now() - t), displacement(before.positions, previousOf(next).positions), 'comms', before.communities.size, next.getAttribute('communities').length);
    const xs = [...previousOf(next).positions.values()].map(({x,y})=>Math.hypot(x,y)).sort((a,b)=>a-b);
    console.log('radii p50 p95 max', xs[Math.floor(xs.length/2)], xs[Math.floor(xs.length*.95)], xs.at(-1));
  }
});

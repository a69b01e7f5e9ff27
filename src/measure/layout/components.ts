/** Connected components. */

/** The components of a graph given by its nodes and links; the largest first, then by the first node. Nodes keep their order. */
export function componentsOf(
  nodes: readonly string[],
  neighbours: (node: string) => readonly { readonly node: string }[],
): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const components: string[][] = [];
  for (const start of nodes) {
    if (seen.has(start)) continue;
    seen.add(start);
    const component = [start];
    for (const node of component) {
      for (const next of neighbours(node)) {
        if (seen.has(next.node)) continue;
        seen.add(next.node);
        component.push(next.node);
      }
    }
    components.push(component.sort());
  }
  return components.sort((a, b) => b.length - a.length);
}

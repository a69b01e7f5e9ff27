/** The graph file as it was loaded, or only the part that is shown. */
import { list, object, text } from '../model/fields.ts';
import type { Visible } from '../model/filter.ts';

/** `json` reduced to the visible actors and links; still graphology's serialised format. */
export function visibleJson(json: string, visible: Visible): string {
  const file = object(JSON.parse(json));
  const links = new Set(visible.links.map((link) => `${link.source.key}\n${link.target.key}`));
  const nodes = list(file.nodes).filter((node) => visible.keys.has(text(object(node).key)));
  const edges = list(file.edges).filter((edge) => {
    const { source, target } = object(edge);
    return links.has(`${text(source)}\n${text(target)}`);
  });
  return `${JSON.stringify({ ...file, nodes, edges }, null, 1)}\n`;
}

/** The difference of two graphs in lines. */
import type { Changes } from '../measure/index.ts';
import { changeLines } from '../regenerate/change-lines.ts';
import { plural } from '../regenerate/report.ts';

/** First how many, then who and what, up to `most` of each kind; nothing where there is no difference. */
export function diffText(changes: Changes, most: number): readonly string[] {
  const { articles, actors, links, joined } = changes;
  const lines = changeLines(changes, true, most);
  const all = [...Object.values(articles), ...Object.values(actors), ...Object.values(links), joined];
  if (all.every(({ length }) => length === 0)) return [];
  return [
    `${plural(articles.added.length, 'article')} new, ${articles.gone.length} gone`,
    ...(['actor', 'link'] as const).map((one) => {
      const { added, gone, stronger, weaker } = one === 'actor' ? actors : links;
      return `${plural(added.length, one)} new, ${gone.length} gone, ${stronger.length} stronger, ${weaker.length} weaker`;
    }),
    ...lines,
  ];
}

/** The actors of one article as records, for who links them later. */
import type { Facet, Found } from '../model.ts';
import { localActors } from './article.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { type Described, recordOf } from './record.ts';
import { actingIn, facetsOf } from './sightings.ts';

/** An actor of an article, its record, and which mentions are its own. */
export interface RecordedLocal {
  readonly record: string;
  /** The reasons within the article that brought its mentions together, by id. */
  readonly because: readonly string[];
  /** The places of its mentions in those of the article. */
  readonly mentions: readonly number[];
  /** Those of them that linking calls otherwise, with their names: `Kongress (Peru)`. */
  readonly renamed: readonly (readonly [mention: number, name: string])[];
  /** Those of them that stand for the government or club of their place. */
  readonly facets: readonly (readonly [mention: number, facet: Facet])[];
}

/** The actors of an article; two with one record are one. `text` allows brackets and forms of address to be seen. */
export function recordedLocals(
  found: Found,
  knowledge: LinkKnowledge,
  text?: string,
  article: Described = { id: found.article },
): readonly RecordedLocal[] {
  const recorded = new Map<string, RecordedLocal>();
  const locals = localActors(found, knowledge, text);
  const acting = actingIn(found, locals, knowledge, text);
  for (const local of locals) {
    const record = recordOf(local, article);
    const before = recorded.get(record);
    const mentions = local.appearances.map(({ index }) => index);
    const renamed = local.appearances.flatMap(({ index, mention: { name } }) =>
      name === found.mentions[index]?.name ? [] : [[index, name] as const],
    );
    recorded.set(record, {
      record,
      because: [...new Set([...(before?.because ?? []), ...local.because])],
      mentions: [...(before?.mentions ?? []), ...mentions],
      renamed: [...(before?.renamed ?? []), ...renamed],
      facets: [...(before?.facets ?? []), ...facetsOf(local, acting)],
    });
  }
  return [...recorded.values()];
}

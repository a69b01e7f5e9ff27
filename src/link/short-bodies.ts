/** Bodies that an article calls by what they are, where it has one of them alone: `the Commission` of the `EC Commission`, `the Fund` of the `IMF`. */
import { createOnlyOnes } from '../base/only-one.ts';
import type { Mention } from '../model.ts';
import type { Completed } from './couples.ts';
import type { LinkKnowledge } from './knowledge.ts';

type Lists = Pick<LinkKnowledge, 'isShortBody' | 'rowById'>;

const isBody = ({ kind, form }: Mention): boolean => kind === 'organization' && form === 'name';

/** Whether a mention that no list has is no more than what a body is: several have that name in any article. */
const isShort = (mention: Mention, { isShortBody }: Lists): boolean =>
  isBody(mention) && mention.row === undefined && isShortBody(mention.name);

/** What bodies are by a name of several words: the last one, and the first where a small one stands behind it, `Bank of …`. */
function whatIs(name: string): readonly string[] {
  const [first = '', second, ...others] = name.split(' ');
  if (second === undefined) return [];
  const last = others.at(-1) ?? second;
  return second === second.toLowerCase() ? [first, last] : [last];
}

/** The bodies that the short names of an article mean, by the place of their mention: those of lists or those that it names in full. */
export function bodiesInFull(mentions: readonly Mention[], knowledge: Lists): ReadonlyMap<number, Completed> {
  const short = [...mentions.entries()].filter(([, one]) => isShort(one, knowledge));
  if (short.length === 0) return new Map();
  const full = createOnlyOnes<string, string>();
  const bodies = new Map<string, Completed>();
  for (const mention of mentions) {
    if (!isBody(mention) || isShort(mention, knowledge)) continue;
    const { kind, name, row: rowId } = mention;
    const row = rowId === undefined ? undefined : knowledge.rowById(rowId);
    const body = rowId ?? name;
    for (const one of [name, ...Object.values(row?.label ?? {})].flatMap(whatIs)) full.note(one, body);
    bodies.set(body, { kind, name, rowId });
  }
  return new Map(
    short.flatMap(([i, { name }]) => {
      const body = bodies.get(full.of(name) ?? '');
      return body === undefined ? [] : [[i, body] as const];
    }),
  );
}

/** Types tell what changes: all properties are readonly but those of state that grows while something is worked on. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

/** Types with properties that are written to, and what changes them. */
const STATE: ReadonlyMap<string, string> = new Map([
  ['cli/extract-tally.ts: ExtractTally', 'counted up line by line'],
  ['cluster/surroundings.ts: Side', 'counted up and down while words change their class'],
  ['cluster/surroundings.ts: Surroundings', 'counted up and down while words change their class'],
  ['connect/described.ts: Role', 'counted up statement by statement'],
  ['connect/units.ts: Unit', 'one object for all units of millions'],
  ['find/candidates/found.ts: GrowingCandidate', 'lists and rules find the same stretch one after the other'],
  ['find/features/collector.ts: Collector', 'one array for the features of all candidates'],
  ['find/profile/profile.ts: Profile', 'what relation rules see of a word is put together when they look'],
  ['graph/network.ts: Links', 'columns come with the measure that fills them'],
  ['knowledge/compile/automaton.ts: Arc', 'states are merged while the automaton is built'],
  ['knowledge/compile/automaton.ts: State', 'states are merged while the automaton is built'],
  ['knowledge/open/endings.ts: Tree', 'the columns grow ending by ending'],
  ['link/known.ts: Usage', 'counted up article by article'],
  ['link/link.ts: (inline)', 'records are counted up sighting by sighting'],
  ['link/register.ts: (inline)', 'records are counted up article by article'],
  ['link/tally.ts: Counted', 'counted up name by name'],
  ['link/tally.ts: Tally', 'an actor comes to be known name by name'],
  ['map/group.ts: Group', 'groups move and grow while the stage is shared out'],
  ['map/mark.ts: Mark', 'marks move'],
  ['map/power.ts: Share', 'added up cell by cell'],
  ['map/settle.ts: Middle', 'added up cell by cell'],
  ['map/sheet.ts: Cell', 'cells change hands'],
  ['map/title.ts: Heading', 'headings move, and are cut where there is no room'],
  ['occurrences/recast.ts: Who', 'mentions of two actors come together in one'],
  ['read/bundled.ts: Head', 'known line by line'],
  ['read/page/blocks.ts: Container', 'a time is met inside'],
  ['read/rtf.ts: Reading', 'the place in a file that is read'],
  ['read/xml/tei.ts: Reading', 'the place in a file that is read'],
  ['read/xml/tei.ts: Text', 'a page more begins with new paragraphs'],
  ['relate/terms.ts: KnownWord', 'put together when the word is first looked at'],
  ['scale/page-tables.ts: Actor', 'known row by row'],
  ['scale/sql-steps.ts: (inline)', 'known line by line'],
  ['viewer/add/grow.ts: Edge', 'figures grow with each article'],
  ['viewer/add/grow.ts: Node', 'figures grow with each article'],
  ['viewer/probe.ts: Window', 'what tests ask a page'],
]);

/** The types of a file that have a property which is not readonly. */
function mutableIn(code: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: unknown, owner: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const type = 'type' in node ? String(node.type) : '';
    const isNamed = type === 'TSInterfaceDeclaration' || type === 'TSTypeAliasDeclaration';
    const own = isNamed && 'id' in node ? nameOf(node.id) : owner;
    if (type === 'TSPropertySignature' && !('readonly' in node && node.readonly === true)) found.add(own);
    for (const child of Object.values(node)) visit(child, own);
  };
  visit(parseSync('a.tsx', code).program, '(inline)');
  return found;
}

const nameOf = (id: unknown): string =>
  typeof id === 'object' && id !== null && 'name' in id ? String(id.name) : '';

it('sees what may be written to, in named types and in others', () => {
  const code =
    'interface A { x: number; readonly y: number } type B = { readonly z: string }; let c: { d: A };';
  expect([...mutableIn(code)]).toEqual(['A', '(inline)']);
});

it('only state is written to', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file))
    .sort();
  const mutable = files.flatMap((file) =>
    [...mutableIn(readFileSync(`src/${file}`, 'utf8'))].map((type) => `${file}: ${type}`),
  );
  expect(mutable.sort()).toEqual([...STATE.keys()].sort());
});

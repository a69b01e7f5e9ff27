/**
 * Types tell what changes: all properties, lists, maps and sets are read only but those of state that grows while something is worked on.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

/** Types with something that is written to, and what changes it. */
const STATE: ReadonlyMap<string, string> = new Map([
  ['cli/extract-tally.ts: ExtractTally', 'counted up line by line'],
  ['cluster/surroundings.ts: Side', 'counted up and down while words change their class'],
  ['cluster/surroundings.ts: Surroundings', 'counted up and down while words change their class'],
  ['collect/recurring.ts: Printed', 'versions come sentence by sentence'],
  ['connect/described.ts: Role', 'counted up statement by statement'],
  ['connect/units.ts: Unit', 'one object for all units of millions'],
  ['corrections/effects.ts: Effects', 'what corrections do is noted while a corpus is worked on'],
  ['find/candidates/found.ts: FoundCandidates', 'lists and rules find one candidate after the other'],
  ['find/candidates/found.ts: GrowingCandidate', 'lists and rules find the same stretch one after the other'],
  ['find/changes.ts: Changes', 'changes of scores are noted one after the other'],
  ['find/features/collector.ts: Collector', 'one array for the features of all candidates'],
  ['find/profile/profile.ts: Profile', 'what relation rules see of a word is put together when they look'],
  ['graph/network.ts: Links', 'columns come with the measure that fills them'],
  ['knowledge/compile/automaton.ts: Arc', 'states are merged while the automaton is built'],
  ['knowledge/compile/automaton.ts: State', 'states are merged while the automaton is built'],
  ['knowledge/compile/phrases.ts: State', 'states come phrase by phrase'],
  ['knowledge/open/endings.ts: Tree', 'the columns grow ending by ending'],
  ['languages/unknown.ts: Ids', 'articles are met one after the other'],
  ['link/bodies/hints.ts: Times', 'counted up hint by hint'],
  ['link/carried.ts: Answered', 'answers come part by part'],
  ['link/carried.ts: Asked', 'questions come record by record'],
  ['link/carried.ts: Carried', 'grows part by part'],
  ['link/known.ts: Called', 'names come article by article'],
  ['link/known.ts: Known', 'grows article by article'],
  ['link/known.ts: Namesakes', 'grow article by article'],
  ['link/known.ts: Usage', 'counted up article by article'],
  ['link/link.ts: (inline)', 'records are counted up sighting by sighting'],
  ['link/local.ts: Local', 'grows mention by mention'],
  ['link/parted.ts: PartLinker', 'records, of which there may be millions, are sorted in place'],
  ['link/parted.ts: PartedLinker', 'records, of which there may be millions, are sorted in place'],
  ['link/register.ts: (inline)', 'records are counted up article by article'],
  ['link/scene.ts: Scene', 'actors enter mention by mention'],
  ['link/tally.ts: Counted', 'counted up name by name'],
  ['link/tally.ts: Decision', 'names that are there come one after the other'],
  ['link/tally.ts: Tally', 'an actor comes to be known name by name'],
  ['map/communities.ts: Pool', 'small islands are poured together while areas are made'],
  ['map/group.ts: Group', 'groups move and grow while the stage is shared out'],
  ['map/mark.ts: Mark', 'marks move'],
  ['map/power.ts: Share', 'added up cell by cell'],
  ['map/settle.ts: Middle', 'added up cell by cell'],
  ['map/sheet.ts: Cell', 'cells change hands'],
  ['map/title.ts: Heading', 'headings move, and are cut where there is no room'],
  ['occurrences/recast.ts: Who', 'mentions of two actors come together in one'],
  ['read/bundled.ts: Head', 'known line by line'],
  ['read/page/blocks.ts: Container', 'a time is met inside'],
  ['read/rtf.ts: RtfState', 'the place in a file that is read'],
  ['read/xml/tei.ts: Field', 'text comes in pieces'],
  ['read/xml/tei.ts: TeiState', 'the place in a file that is read'],
  ['read/xml/tei.ts: Text', 'a page more begins with new paragraphs'],
  ['relate/pattern.ts: Groups', 'noted while a pattern is matched'],
  ['relate/terms.ts: KnownWord', 'put together when the word is first looked at'],
  ['scale/given-lines.ts: GivenLines', 'counted up line by line'],
  ['scale/page-tables.ts: Actor', 'known row by row'],
  ['scale/page-places.ts: Place', 'known row by row'],
  ['scale/sql-steps.ts: (inline)', 'known line by line'],
  ['steps.ts: Pipeline', 'records, of which there may be millions, are sorted in place'],
  ['text/names-by-start.ts: Wanted', 'several may be called the same'],
  ['viewer/add/grow.ts: Edge', 'figures grow with each article'],
  ['viewer/add/grow.ts: Growing', 'grows with each article'],
  ['viewer/add/grow.ts: Node', 'figures grow with each article'],
  ['viewer/probe.ts: Window', 'what tests ask a page'],
]);

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const nodesIn = (value: unknown): readonly unknown[] => (isNode(value) ? Object.values(value) : []);

const COLLECTIONS = new Set(['Array', 'Map', 'Set', 'WeakMap', 'WeakSet']);
const NAMED = new Set(['TSInterfaceDeclaration', 'TSTypeAliasDeclaration']);

/** Whether a type is a list, a map or a set that may be written to. */
function isMutable(type: Node): boolean {
  if (type.type === 'TSArrayType' || type.type === 'TSTupleType') return true;
  return type.type === 'TSTypeReference' && COLLECTIONS.has(nameOf(type.typeName));
}

/** Whether what a type says of lists is said already around it: by `readonly`, or as the rest of another list. */
const isSaidAround = ({ type, operator }: Node): boolean =>
  type === 'TSRestType' || (type === 'TSTypeOperator' && operator === 'readonly');

/** A name in a tuple says nothing of what stands under it. */
const isName = ({ type }: Node): boolean => type === 'TSNamedTupleMember';

/** The types of a file that have a property which is not readonly, or a list, a map or a set that is not. */
function mutableIn(code: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: unknown, owner: string | undefined, around: Node): void => {
    if (!isNode(node)) return;
    const own = NAMED.has(String(node.type)) ? nameOf(node.id) : owner;
    if (node.type === 'TSPropertySignature' && node.readonly !== true) found.add(own ?? '(inline)');
    if (own !== undefined && isMutable(node) && !isSaidAround(around)) found.add(own);
    for (const child of nodesIn(node)) visit(child, own, 'type' in node && !isName(node) ? node : around);
  };
  visit(parseSync('a.tsx', code).program, undefined, {});
  return found;
}

/** The functions that a file exports and that give a list, a map or a set which may be written to. */
function givingIn(code: string): readonly string[] {
  return parseSync('a.tsx', code).program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return [];
    const { declaration } = statement;
    if (declaration?.type === 'VariableDeclaration')
      return declaration.declarations.filter(({ init }) => givesMutable(init)).map(({ id }) => nameOf(id));
    return givesMutable(declaration) ? [nameOf(isNode(declaration) ? declaration.id : undefined)] : [];
  });
}

function givesMutable(made: unknown): boolean {
  if (!isNode(made) || !isNode(made.returnType)) return false;
  const { typeAnnotation } = made.returnType;
  return isNode(typeAnnotation) && isMutable(typeAnnotation);
}

const nameOf = (id: unknown): string => (isNode(id) && 'name' in id ? String(id.name) : '');

it('sees what may be written to, in named types and in others', () => {
  const code =
    'interface A { x: number; readonly y: number } type B = { readonly z: string }; let c: { d: A };';
  expect([...mutableIn(code)]).toEqual(['A', '(inline)']);
});

it('sees lists, maps and sets that may be written to', () => {
  const code =
    'type A = string[]; interface B { readonly x: Map<string, readonly number[]> } type C = (a: Set<A>) => void;';
  expect([...mutableIn(code)]).toEqual(['A', 'B', 'C']);
  const right =
    'type A = readonly string[]; type B = readonly [string, ...more: string[]]; interface C { readonly x: ReadonlyMap<A, B> }';
  expect([...mutableIn(right)]).toEqual([]);
});

it('sees what exported functions give', () => {
  const code =
    'export const a = (): string[] => []; export function b(): Map<A, B> {} export const c = (): readonly string[] => []; function d(): A[] {}';
  expect(givingIn(code)).toEqual(['a', 'b']);
});

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file))
  .sort()
  .map((file) => ({ file, code: readFileSync(`src/${file}`, 'utf8') }));

it('only state is written to', () => {
  const mutable = FILES.flatMap(({ file, code }) => [...mutableIn(code)].map((type) => `${file}: ${type}`));
  expect(FILES.length).toBeGreaterThan(500);
  expect(mutable.sort()).toEqual([...STATE.keys()].sort());
});

it('what exported functions give is read only', () => {
  expect(FILES.flatMap(({ file, code }) => givingIn(code).map((name) => `${file}: ${name}`))).toEqual([]);
});

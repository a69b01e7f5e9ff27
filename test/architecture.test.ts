/** Imports run one way: model <- ground <- steps <- what people decide <- pipeline <- hosts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../src', import.meta.url));

/** Runs when packs are made, and never at run time; what reads its sources stands in `tools`. */
const COMPILER = 'knowledge/compile';

/** What steps stand on: tools, things, knowledge, the engines of rules. Each with what it may import besides `model.ts`, `base` and itself. */
const GROUND = new Map<string, readonly string[]>([
  ['base', []],
  ['spelling', ['languages']],
  ['text', []],
  ['graph', []],
  ['occurrences', ['graph']],
  ['map', ['graph']],
  ['knowledge', []],
  ['rules', ['text']],
  ['relate', ['rules']],
  ['languages', ['text', 'rules', 'relate', 'knowledge']],
]);
/** What a text and its graph go through. None takes a value of another. */
const STEPS = new Map<string, readonly string[]>([
  ['read', ['languages']],
  ['find', ['text', 'knowledge', 'rules', 'relate', 'languages']],
  ['link', ['languages', 'spelling']],
  ['collect', ['graph', 'occurrences', 'text']],
  ['filters', ['graph', 'occurrences']],
  ['connect', ['graph', 'occurrences']],
  ['measure', ['graph', 'map']],
  ['write', ['graph']],
  ['redact', ['graph', 'occurrences']],
]);
/** What people decide, name and note, each a file of theirs: it stands on steps. */
const DECIDED = new Map<string, readonly string[]>([
  ['gazetteer', ['spelling', 'read', 'link']],
  ['corrections', ['text', 'spelling', 'link', 'gazetteer', 'graph']],
  ['notes', ['corrections']],
  ['judge', ['corrections', 'graph', 'link', 'occurrences', 'spelling']],
  ['review', ['corrections', 'graph', 'link', 'languages', 'occurrences', 'spelling']],
]);
/** What explains, measures or teaches steps. */
const ABOUT_STEPS = new Map<string, readonly string[]>([
  [COMPILER, ['text', 'rules', 'relate', 'languages', 'find', 'spelling', 'knowledge']],
  ['why', ['text', 'knowledge', 'languages', 'rules', 'relate', 'find', 'link', 'corrections', 'graph']],
  ['evaluate', []],
  ['cluster', ['text', 'knowledge']],
  ['fit', ['text', 'knowledge', 'rules', 'languages', 'find', 'evaluate']],
]);
const PARTS = new Map([...GROUND, ...STEPS, ...DECIDED, ...ABOUT_STEPS]);
/** The parts to which languages are given: all but the languages themselves, what says their reasons, and the compiler of the packs. */
const BOUND_TO_NONE = [...PARTS.keys()].filter((step) => !['languages', 'why', COMPILER].includes(step));
const NODE_HOSTS = ['host', 'regenerate', 'publish', 'scale', 'serve', 'cli', 'tools'];
/** Where the steps meet. */
const PIPELINE = ['pipeline.ts', 'assembly.ts', 'network.ts', 'steps.ts'];
/** Where languages come from that nobody has given. */
const BY_DEFAULT = 'pipeline.ts -> languages/index.ts';
/** What belongs to the compiler: languages give it a file each. */
const OF_COMPILER = /^(knowledge\/compile\/|languages\/\w+\/compile\.ts$)/;
const PAGE_HOSTS = ['worker', 'viewer'];
/** The other hosts that a host may use. */
const HELPERS = new Map([
  ['cli', ['host', 'regenerate', 'publish', 'scale', 'serve']],
  ['scale', ['host', 'regenerate']],
  ['publish', ['host', 'regenerate']],
  ['regenerate', ['host']],
  ['serve', ['host', 'regenerate']],
  ['viewer', ['worker']],
]);

/** Lists that are made of all files of a folder. */
const BY_PATTERN = [
  ['connect/weights.ts', 'connect/weights/'],
  ['filters/options.ts', 'filters/choices/'],
  ['measure/index.ts', 'measure/measures/'],
] as const;

interface Import {
  readonly from: string;
  /** A path below src, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

/** A pattern of files, all of which are imported. */
const GLOB = /\bimport\.meta\.glob(?:<\w+>)?\(\s*'([^']+)'/g;

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file));

function filesLike(pattern: string): readonly string[] {
  const whole = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
  return files.filter((file) => whole.test(file));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SOURCE, file), 'utf8');
  const addressOf = (name: string) => posix.join(posix.dirname(file), name);
  const named = [...text.matchAll(IMPORT)].map(([, type, stated, lazy]) => {
    const name = stated ?? lazy ?? '';
    return { from: file, to: name.startsWith('.') ? addressOf(name) : name, typeOnly: type !== undefined };
  });
  const fitting = [...text.matchAll(GLOB)]
    .flatMap(([, pattern = '']) => filesLike(addressOf(pattern)))
    .map((to) => ({ from: file, to, typeOnly: false }));
  return [...named, ...fitting];
}

const imports = files.flatMap(importsOf);
const isFile = new Set(files);

/** `find/index.ts` -> `find`, `model.ts` -> `model.ts`; the compiler is a part of its own. */
const part = (path: string) => (OF_COMPILER.test(path) ? COMPILER : (path.split('/')[0] ?? ''));
const shown = (list: readonly Import[]) => list.map(({ from, to }) => `${from} -> ${to}`);
const inside = imports.filter(({ to }) => isFile.has(to));

describe('imports', () => {
  it('are found, and lead to files that exist', () => {
    expect(inside.length).toBeGreaterThan(100);
    const lost = imports.filter(
      ({ to }) => /^\w[\w-]*\//.test(to) && /\.(ts|tsx)$/.test(to) && !isFile.has(to),
    );
    expect(shown(lost)).toEqual([]);
  });

  it('of all files that fit a pattern are found', () => {
    for (const [from, folder] of BY_PATTERN) {
      const found = inside.filter((one) => one.from === from && one.to.startsWith(folder));
      expect(found.map(({ to }) => to)).toEqual(files.filter((file) => file.startsWith(folder)));
      expect(found.length).toBeGreaterThan(1);
    }
  });

  it('of a part lead to the model, to small tools, to itself and to what it stands on', () => {
    const allowed = (from: string) => [from, 'model.ts', 'base', ...(PARTS.get(from) ?? [])];
    const wrong = inside.filter(
      ({ from, to }) => PARTS.has(part(from)) && !allowed(part(from)).includes(part(to)),
    );
    expect(shown(wrong)).toEqual([]);
  });

  it('of what steps stand on lead to no step, and those of a step take no value of another', () => {
    const above = [...DECIDED.keys(), ...ABOUT_STEPS.keys()];
    const wrong = inside.filter(({ from, to, typeOnly }) => {
      const [own, other] = [part(from), part(to)];
      if (GROUND.has(own)) return STEPS.has(other) || above.includes(other);
      return STEPS.has(own) && own !== other && ((STEPS.has(other) && !typeOnly) || above.includes(other));
    });
    expect(shown(wrong)).toEqual([]);
  });

  it('of a part or of the pipeline lead to no language but in one place: languages are given to them', () => {
    const bound = inside.filter(
      ({ from, to }) =>
        [...BOUND_TO_NONE, ...PIPELINE].includes(part(from)) && /^languages\/(\w+\/|index\.ts)/.test(to),
    );
    expect(shown(bound)).toEqual([BY_DEFAULT]);
  });

  it('of the pipeline lead to steps, and of the model nowhere', () => {
    const wrong = inside.filter(({ from, to }) => {
      if (from === 'model.ts') return true;
      return PIPELINE.includes(from) && !PARTS.has(part(to)) && ![...PIPELINE, 'model.ts'].includes(to);
    });
    expect(shown(wrong)).toEqual([]);
  });

  it('lead to a host only from itself and from hosts that build on it', () => {
    const hosts = [...NODE_HOSTS, ...PAGE_HOSTS];
    const wrong = inside.filter(({ from, to }) => {
      if (!hosts.includes(part(to)) || part(from) === part(to)) return false;
      return !HELPERS.get(part(from))?.includes(part(to));
    });
    expect(shown(wrong)).toEqual([]);
  });

  it('lead to the compiler of the packs only from the tool that runs it', () => {
    const wrong = inside.filter(
      ({ from, to }) =>
        part(to) === COMPILER && part(from) !== COMPILER && !from.startsWith('tools/compile/'),
    );
    expect(shown(wrong)).toEqual([]);
  });

  it('of the tools lead to what packs are made of', () => {
    const made = ['tools', COMPILER, 'knowledge', 'languages', 'find', 'model.ts', 'base'];
    const wrong = inside.filter(({ from, to }) => part(from) === 'tools' && !made.includes(part(to)));
    expect(shown(wrong)).toEqual([]);
  });

  it('lead to Node only from the hosts on Node', () => {
    const wrong = imports.filter(
      ({ from, to }) => to.startsWith('node:') && !NODE_HOSTS.includes(part(from)),
    );
    expect(shown(wrong)).toEqual([]);
  });

  it('make no circle, be it of types', () => {
    const next = new Map(files.map((file) => [file, inside.filter((one) => one.from === file)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file))
        return void circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (done.has(file)) return;
      for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

/** Names that browsers have; Node has the last three as well. */
const OF_BROWSERS = new Set(
  [
    'document window self navigator localStorage sessionStorage location history HTMLElement Element Node',
    'DOMParser MutationObserver Image requestAnimationFrame fetch Worker Blob',
  ].flatMap((names) => names.split(' ')),
);
/** Whoever talks to servers may stand on Node; steps only compute. */
const OF_NODE_TOO = new Set(['fetch', 'Worker', 'Blob']);

/** The parts of syntax in which a name stands for no value: keys, labels, members behind a dot. */
const NAMED = new Map([
  ['MemberExpression', 'property'],
  ['Property', 'key'],
  ['TSPropertySignature', 'key'],
  ['PropertyDefinition', 'key'],
]);

type Syntax = Readonly<Record<string, unknown>>;
const isSyntax = (value: unknown): value is Syntax => typeof value === 'object' && value !== null;

/** All names that a text of code uses as values or binds. */
function namesIn(code: string): { readonly used: ReadonlySet<string>; readonly bound: ReadonlySet<string> } {
  const [used, bound] = [new Set<string>(), new Set<string>()];
  const bind = (node: unknown): void => {
    if (!isSyntax(node)) return;
    if (node.type === 'Identifier') bound.add(String(node.name));
    for (const [key, value] of Object.entries(node))
      if (key !== 'key' && key !== 'typeAnnotation') bind(value);
  };
  const visit = (node: unknown): void => {
    if (!isSyntax(node)) return;
    if (typeof node.type === 'string' && node.type.startsWith('TS')) {
      for (const part of [node.expression, node.body]) visit(part);
      return;
    }
    if (node.type === 'Identifier') used.add(String(node.name));
    if (node.type === 'VariableDeclarator') bind(node.id);
    if (Array.isArray(node.params)) bind(node.params);
    if (node.type === 'CatchClause') bind(node.param);
    if (/^(Function|Class)Declaration$|^Import\w*Specifier$/.test(String(node.type)))
      bind(node.id ?? node.local);
    const skipped = node.computed ? undefined : NAMED.get(String(node.type));
    for (const [key, value] of Object.entries(node)) if (key !== skipped) visit(value);
  };
  visit(parseSync('a.tsx', code).program);
  return { used, bound };
}

/** The names of browsers in a text of code that it does not bind itself. */
function browserNamesIn(code: string): readonly string[] {
  const { used, bound } = namesIn(code);
  return [...used].filter((name) => OF_BROWSERS.has(name) && !bound.has(name));
}

it.each([
  ['const box = document.createElement("p");', ['document']],
  ['const share = globalThis.navigator ?? navigator;', ['navigator']],
  ['await fetch(address); type W = Worker;', ['fetch']],
  ['if (typeof localStorage === "object") save();', ['localStorage']],
  ['const { window } = options; const a = window * 2;', []],
  ['const f = ({ self, document }) => self + document.text;', []],
  ['const a = row.location; const b = { history: 1 }; type C = HTMLElement;', []],
])('sees names of browsers: %s', (code, names) => {
  expect(browserNamesIn(code)).toEqual(names);
});

it('only the viewer and the worker use what browsers have', () => {
  const others = files.filter((file) => !PAGE_HOSTS.includes(part(file)));
  const wrong = others.flatMap((file) =>
    browserNamesIn(readFileSync(join(SOURCE, file), 'utf8'))
      .filter((name) => !(NODE_HOSTS.includes(part(file)) && OF_NODE_TOO.has(name)))
      .map((name) => `${file}: ${name}`),
  );
  expect(wrong).toEqual([]);
});

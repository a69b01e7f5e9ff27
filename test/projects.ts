/**
 * Which files of tests share a process: starting one and loading what is tested costs more than most files do. A file says itself
 * what it needs, so nobody has to list it: whoever puts another module in the place of one runs alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { TestProjectConfiguration } from 'vitest/config';

/**
 * alone: a process for each file; page: one after the other in one process and one document, with modules of its own for each;
 * state: the same without a document; steps: in one process, modules and all.
 */
type Sharing = 'alone' | 'page' | 'state' | 'steps';

/** These start programs, listen, or look at what their process has once. */
const PROGRAMS = /^test\/(?:cli|e2e|host|publish|regenerate|scale|serve|tools|torture|worker)\//;
const MODULES_REPLACED = /\bvi\.(?:doMock|mock)\(/;
/** What the page knows stands in its modules. */
const PAGE = /^test\/viewer\//;
const IN_DOCUMENT = '@vitest-environment happy-dom';

function sharingOf(file: string): Sharing {
  const text = readFileSync(file, 'utf8');
  if (PROGRAMS.test(file) || MODULES_REPLACED.test(text)) return 'alone';
  if (text.includes(IN_DOCUMENT)) return 'page';
  return PAGE.test(file) ? 'state' : 'steps';
}

const TESTS = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.test\.tsx?$/.test(path));

const filesOf = (sharing: Sharing): string[] => TESTS.filter((file) => sharingOf(file) === sharing);

/** The projects of Vitest, one after the other, so that a process goes on from file to file of the same. */
export const PROJECTS: TestProjectConfiguration[] = [
  { extends: true, test: { name: 'steps', include: filesOf('steps'), isolate: false } },
  {
    extends: true,
    test: {
      name: 'page',
      include: filesOf('page'),
      isolate: false,
      setupFiles: ['test/fresh-modules.ts', 'test/fresh-page.ts'],
      sequence: { groupOrder: 1 },
    },
  },
  {
    extends: true,
    test: {
      name: 'state',
      include: filesOf('state'),
      isolate: false,
      setupFiles: ['test/fresh-modules.ts'],
      sequence: { groupOrder: 2 },
    },
  },
  { extends: true, test: { name: 'alone', include: filesOf('alone'), sequence: { groupOrder: 3 } } },
];

/** What a graph is made from: the files of a corpus, each with a name for its content, and the program. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { by, byCodeUnit } from '../base/order.ts';
import { hashOf, messageOf, namesIn, sha256 } from '../host/files.ts';
import type { Problem } from '../model.ts';
import { ARTICLES } from './corpus.ts';
import { scan } from './scan.ts';

/** A file and the SHA-256 of its bytes; of one that the system does not let us read, what it says. */
export type InputFile = readonly [path: string, content: string];

/** All that shapes a graph, by name and content: equal inputs give equal graphs. */
export interface Inputs {
  readonly program: string;
  /** Which articles are counted; lacks where all are. */
  readonly chosen?: string;
  /** With their paths below the folder of articles. */
  readonly articles: readonly InputFile[];
  /** Files beside the articles that shape the graph. */
  readonly beside: readonly InputFile[];
  /** What was wrong when the folder was looked through. */
  readonly problems: readonly Problem[];
}

/** Whether a file could be read. */
export const isReadable = ([, content]: InputFile): boolean => /^[0-9a-f]{64}$/.test(content);

/** Files of a corpus beside its articles that shape the graph: in the folder itself, and in these below it. */
const BESIDE = ['', 'gazetteer'];

function filesBeside(corpus: string): readonly string[] {
  const paths = BESIDE.flatMap((folder) => namesIn(join(corpus, folder)).map((name) => join(folder, name)));
  return paths
    .sort(byCodeUnit)
    .filter((path) => statSync(join(corpus, path), { throwIfNoEntry: false })?.isFile());
}

function contentOf(file: string): string {
  try {
    return hashOf(file);
  } catch (error) {
    return messageOf(error);
  }
}

const inputsAt = (folder: string, paths: readonly string[]): readonly InputFile[] =>
  paths.map((path) => [path, contentOf(join(folder, path))]);

/** All that a graph is made from. Nothing where there is no corpus. */
export function inputsOf(corpus: string, program: string): Inputs | undefined {
  const root = join(corpus, ARTICLES);
  if (!existsSync(root)) return undefined;
  const { paths, problems } = scan(root);
  const beside = inputsAt(corpus, filesBeside(corpus));
  return { program, articles: inputsAt(root, paths), beside, problems };
}

/** The inputs of a graph of chosen articles; of all where the text is empty. */
export const withChosen = (inputs: Inputs | undefined, chosen: string): Inputs | undefined =>
  inputs && chosen !== '' ? { ...inputs, chosen } : inputs;

/** The inputs after a file beside the articles got this text. */
export function withFile(inputs: Inputs, path: string, text: string): Inputs {
  const others = inputs.beside.filter(([other]) => other !== path);
  const beside: InputFile[] = [...others, [path, sha256(text)]];
  return { ...inputs, beside: beside.sort(by(([name]) => name)) };
}

/** Whether the same graph comes of both. */
export const areSame = (a: Inputs, b: Inputs): boolean => JSON.stringify(a) === JSON.stringify(b);

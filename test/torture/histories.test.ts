/** Random histories of a corpus: a build that goes on from all that it remembers gives what one gives that remembers nothing. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { generator } from '../../src/base/random.ts';
import { withoutEntry } from '../../src/corrections/edit.ts';
import { CORRECTIONS, parseCorrections, referenceText, withEntries } from '../../src/corrections/index.ts';
import { pipeline } from '../../src/host/program.ts';
import { KINDS, type Problem } from '../../src/model.ts';
import type { Pipeline } from '../../src/pipeline.ts';
import { createBuilder, STATE } from '../../src/regenerate/build.ts';
import { GAZETTEER } from '../../src/regenerate/own-names.ts';
import { refreshProgram } from '../cli/program.ts';
import { type Folder, temporaryFolder } from '../regenerate/folder.ts';
import { rounds } from './rounds.ts';

let opened: Promise<Pipeline>;
beforeAll(async () => {
  await refreshProgram();
  opened = pipeline();
});

const PEOPLE = ['Angela Merkel', 'Emil Wondra', 'Ida Fenn', 'Heiko Maas', 'Carola Rackwitz'];
const BODIES = ['die NATO', 'der Bundestag', 'die Zorb AG', 'das Auswärtige Amt'];
const PLACES = ['Bagdad', 'Köln', 'Kaldenkirchen', 'Frankreich'];
const STEPS = 7;

type Random = () => number;

const oneOf = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const sentence = (random: Random) =>
  `${oneOf(random, PEOPLE)} sprach in ${oneOf(random, PLACES)} mit ${oneOf(random, PEOPLE)}, und ${oneOf(random, BODIES)} stimmte zu.`;

const textOf = (random: Random) =>
  Array.from({ length: 1 + Math.floor(random() * 4) }, () => sentence(random)).join(' ');

/** An article or two in a format of its own. */
function writeSome(random: Random, folder: Folder, name: string): void {
  const text = textOf(random);
  const ways = [
    () => folder.write(`${name}.txt`, text),
    () =>
      folder.write(
        `deep/${name}.md`,
        `---\ntitle: Nachrichten\ndate: 2020-01-0${1 + Math.floor(random() * 9)}\n---\n${text}`,
      ),
    () =>
      folder.write(
        `${name}.jsonl`,
        `${JSON.stringify({ text })}\n${JSON.stringify({ id: 'x', text: textOf(random) })}\n`,
      ),
    () => folder.write(`${name}.txt`, Uint8Array.of(0, 159, 146, 150)),
  ];
  oneOf(random, ways)();
}

const filesOf = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.\w+$/.test(path) && !/(?:^|[/\\])graph\.json$/.test(path))
        .sort()
    : [];

/** Files in which a build keeps what it will need again. */
const KEPT = ['found/f/findings.jsonl', 'digests/p/digests.jsonl', 'read/p/files.jsonl', 'outline', 'rows'];

/** What happens to a corpus, or to what a build has kept of it. */
const EVENTS: readonly ((random: Random, folder: Folder, step: number) => void)[] = [
  (random, folder, step) => writeSome(random, folder, `new${step}`),
  (random, folder) => writeSome(random, folder, 'first'),
  function remove(random, { corpus }) {
    const path = oneOf(random, filesOf(join(corpus, 'articles')));
    if (path) rmSync(join(corpus, 'articles', path));
  },
  function rename(random, folder, step) {
    const path = oneOf(random, filesOf(join(folder.corpus, 'articles')));
    if (!path) return;
    const bytes = readFileSync(join(folder.corpus, 'articles', path));
    folder.remove(path);
    folder.write(`moved${step}${path.slice(path.lastIndexOf('.'))}`, bytes);
  },
  function damageCache(random, { out }) {
    const file = join(out, STATE, oneOf(random, KEPT));
    if (!existsSync(file)) return;
    const bytes = readFileSync(file);
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    writeFileSync(file, bytes);
  },
  function cutArticle(random, { out }) {
    const name = oneOf(random, filesOf(join(out, 'articles')));
    if (name) truncateSync(join(out, 'articles', name), 7);
  },
  function forget(random, { out }) {
    const name = oneOf(random, [
      'last.json',
      'given.json',
      'found',
      'digests',
      'read',
      'outline',
      'rows',
      'articles',
    ]);
    rmSync(join(out, STATE, name), { recursive: true, force: true });
  },
  function correct(random, { corpus }) {
    const { corrections } = parseCorrections(oneOf(random, DECISIONS)(random));
    writeFileSync(fileIn(corpus), withEntries(correctionsOf(corpus), corrections).text);
  },
  function list(random, { corpus }) {
    mkdirSync(join(corpus, GAZETTEER), { recursive: true });
    const rows = Array.from({ length: 1 + Math.floor(random() * 3) }, () => oneOf(random, ROWS));
    writeFileSync(join(corpus, GAZETTEER, oneOf(random, LISTS)), `name\tkind\taliases\n${rows.join('\n')}\n`);
  },
  function unlist(random, { corpus }) {
    rmSync(join(corpus, GAZETTEER, oneOf(random, LISTS)), { force: true });
  },
  function takeBack(random, { corpus }) {
    const entry = oneOf(random, parseCorrections(correctionsOf(corpus)).corrections);
    if (entry) writeFileSync(fileIn(corpus), withoutEntry(correctionsOf(corpus), entry).text);
  },
  () => {},
];

/** Lists of names of one's own, and rows of them: new names, others for what is known, known ones as something else. */
const LISTS = ['ours.tsv', 'theirs.tsv'];
const ROWS = [
  'Zorb\torganization\tZorb AG|die Zorb',
  'Emil Wondra\tperson\tE. Wondra',
  'Kaldenkirchen\tplace\t',
  'Ida Fenn\torganization\t',
  'stimmte\torganization\t',
  'Angela Merkel\tperson\tMerkel|Heiko Maas',
];

/** What somebody may decide, as the page writes it. */
const DECISIONS: readonly ((random: Random) => string)[] = [
  (random) => `- same: [${oneOf(random, PEOPLE)}, ${oneOf(random, PEOPLE)}]`,
  (random) => `- {same: [Merkel, ${oneOf(random, PEOPLE)}], in: 'first:${Math.floor(random() * 40)}'}`,
  (random) => `- distinct: [${oneOf(random, PEOPLE)}, ${oneOf(random, PEOPLE)}]`,
  (random) => `- rename: {actor: ${oneOf(random, [...PEOPLE, ...PLACES])}, to: ${oneOf(random, PEOPLE)}}`,
  (random) => `- retype: {actor: ${oneOf(random, [...PEOPLE, ...PLACES])}, to: ${oneOf(random, KINDS)}}`,
  (random) => `- ignore: ${oneOf(random, [...PEOPLE, ...PLACES])}`,
  (random) =>
    `- add: {name: ${oneOf(random, ['stimmte', 'Auswärtige', 'Wondra'])}, kind: ${oneOf(random, KINDS)}}`,
  (random) =>
    `- add: {name: sprach, kind: person}\n- same: [${oneOf(random, PEOPLE)} (person), sprach (person)]`,
  (random) =>
    `- retype: {actor: ${oneOf(random, PLACES)} (place), to: person}\n- same: [${oneOf(random, PEOPLE)} (person), ${oneOf(random, PLACES)} (person)]`,
];

const fileIn = (corpus: string) => join(corpus, CORRECTIONS);
const correctionsOf = (corpus: string) =>
  existsSync(fileIn(corpus)) ? readFileSync(fileIn(corpus), 'utf8') : '';

/** The corrections that neither changed anything nor are said to have changed nothing. */
function silent({ corpus, published }: Folder, problems: readonly Problem[]): readonly string[] {
  const graph = [...published().values()].join('\n');
  const all = parseCorrections(correctionsOf(corpus)).corrections;
  const unsaid = all.filter(
    ({ at, verb }) => !problems.some((one) => one.where === at) && !graph.includes(`"${verb} ${at}"`),
  );
  return unsaid
    .filter(
      (one) =>
        one.verb !== 'ignore' || one.actors.some((name) => graph.includes(`["${referenceText(name)}",`)),
    )
    .map(({ at }) => at);
}

/** A builder of the real program for a corpus and a folder. */
const builderFor = (corpus: string, out: string, program = () => 'p') =>
  createBuilder({
    corpus,
    out,
    pipeline: () => opened,
    fingerprint: () => 'f',
    program,
    allowLoss: true,
  });

it.each(Array.from({ length: rounds(8) }, (_, seed) => seed))('history %i', async (seed) => {
  const random = generator(seed);
  const folder = temporaryFolder();
  const clean = temporaryFolder();
  let build = builderFor(folder.corpus, folder.out, () => 'p');
  let version = 'p';
  for (let step = 0; step < STEPS; step++) {
    oneOf(random, EVENTS)(random, folder, step);
    if (random() < 0.1) version += 'p';
    if (random() < 0.5) build = builderFor(folder.corpus, folder.out, () => version);
    rmSync(clean.out, { recursive: true, force: true });
    const previous = join(folder.out, 'graph.json');
    if (existsSync(previous)) cpSync(previous, join(clean.out, 'graph.json'));
    await builderFor(folder.corpus, clean.out)();
    const { problems } = await build();
    expect(folder.published()).toEqual(clean.published());
    expect(silent(folder, problems)).toEqual([]);
  }
});

/** Makes the parts of dist/ that are older than what they are made of. Takes a few milliseconds when none is. */
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, ROOT } from './files.mjs';
import { parts } from './parts.mjs';

const STAMPS = join(ROOT, 'dist/.stamps.json');
const LOCK = join(ROOT, 'dist/.refresh.lock');
/** A lock older than this was left behind, in milliseconds. */
const LONGEST = 180_000;

function readStamps() {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(STAMPS, 'utf8'))));
  } catch {
    return new Map();
  }
}

/** Changes whenever a file below is changed, added or removed. */
function stampOf({ from, except }) {
  const files = filesBelow(from, except);
  return `${files.length} ${files.reduce((newest, { stat }) => Math.max(newest, stat.mtimeMs), 0)}`;
}

const isFresh = (part, stamps) =>
  stamps.get(part.name) === stampOf(part) && part.makes().every((file) => existsSync(join(ROOT, file)));

async function lock() {
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  for (;;) {
    try {
      return openSync(LOCK, 'wx');
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const stat = statSync(LOCK, { throwIfNoEntry: false });
      if (stat !== undefined && Date.now() - stat.mtimeMs > LONGEST) rmSync(LOCK, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function make(part) {
  const stamp = stampOf(part);
  const began = performance.now();
  const isGood = (await part.make()) !== false;
  const stamps = readStamps().set(part.name, stamp);
  writeFileSync(STAMPS, JSON.stringify(Object.fromEntries(stamps)));
  console.error(`made ${part.name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return isGood;
}

/**
 * Makes the stale ones of the parts named. Waits while another process makes some.
 * @param {readonly string[]} [names] of parts; all where none are given
 * @param {boolean} [all] whether parts are made that are not stale, too
 * @returns {Promise<boolean>} whether nothing was wrong with their sources
 */
export async function refresh(names = parts.map(({ name }) => name), all = false) {
  const wanted = parts.filter(({ name }) => names.includes(name));
  const stamps = readStamps();
  if (!all && wanted.every((part) => isFresh(part, stamps))) return true;
  await lock();
  let isGood = true;
  try {
    for (const part of wanted) if (all || !isFresh(part, readStamps())) isGood = (await make(part)) && isGood;
    return isGood;
  } finally {
    rmSync(LOCK, { force: true });
  }
}

/**
 * Ends the program with what went wrong, in a sentence.
 * @param {unknown} error
 */
export function giveUp(error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fitLanguages } from '../../src/cli/fitting.ts';
import { checkout } from './checkout.ts';

const OWN = 'src/languages/en';
const LIST = { [`${OWN}/lists/function-words.txt`]: 'the' };
const TEXTS = { [`${OWN}/texts/a.txt`]: '{P Ada Wondra} sang.\n\nThe soup was cold.\n' };
const GOLD = JSON.stringify({ id: 'a', language: 'en', text: 'Ada Wondra sang.', mentions: [] });

let said: string;
let complained: string;
beforeEach(() => {
  [said, complained] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    complained += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('fitting', () => {
  it('writes weights and the worth of rules where there is something to learn from, and only there', async () => {
    const root = checkout({ ...LIST, ...TEXTS });
    await fitLanguages([], { root });
    for (const file of ['weights.tsv', 'rule-values.tsv'])
      expect(existsSync(join(root, OWN, file))).toBe(true);
    expect(existsSync(join(root, 'src/languages/de/weights.tsv'))).toBe(false);
    expect(complained).toContain('de: ');
  });

  it('fits the languages that are chosen, and says which there are where one is not known', async () => {
    const root = checkout({ ...LIST, ...TEXTS });
    await fitLanguages([], { root, language: ['en'] });
    expect(existsSync(join(root, OWN, 'weights.tsv'))).toBe(true);
    expect(complained).not.toContain('de: ');
    await expect(fitLanguages([], { root, language: ['xx'] })).rejects.toThrow('Give one of de, en');
  });

  it('learns from gold alone, too, and leaves a language without lists as it is', async () => {
    const root = checkout({ ...LIST, 'gold.jsonl': GOLD });
    await fitLanguages([join(root, 'gold.jsonl')], { root });
    expect(said).toMatch(/^en: gold\.jsonl: P /m);
    const bare = checkout({ ...TEXTS, [`${OWN}/weights.tsv`]: 'kept' });
    await fitLanguages([], { root: bare });
    expect(readFileSync(join(bare, OWN, 'weights.tsv'), 'utf8')).toBe('kept');
  });

  it('goes on from the committed weights without gold, and begins anew with it, unless told otherwise', async () => {
    const root = checkout({ ...LIST, ...TEXTS, 'gold.jsonl': GOLD });
    const gold = join(root, 'gold.jsonl');
    await fitLanguages([], { root });
    const firstLine = async (files: readonly string[], from?: 'committed' | 'nothing') => {
      said = '';
      await fitLanguages(files, from === undefined ? { root } : { root, from });
      return said.split('\n')[0];
    };
    const [committed, nothing] = [await firstLine([]), await firstLine([gold])];
    expect(committed).not.toBe(nothing);
    expect(await firstLine([gold], 'committed')).toBe(committed);
    expect(await firstLine([], 'nothing')).toBe(nothing);
  });
});

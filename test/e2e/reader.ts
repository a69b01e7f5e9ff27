/** What tests do with a page and ask of it, in the words of a reader. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Selection } from '../../src/viewer/view.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The keys of the actors and links that pass the filters. */
export function visible(
  page: Page,
): Promise<{ readonly nodes: readonly string[]; readonly edges: readonly string[] }> {
  return page.evaluate(() => window.__dramatis?.visible() ?? { nodes: [], edges: [] });
}

export function selection(page: Page): Promise<Selection | undefined> {
  return page.evaluate(() => window.__dramatis?.state.selection);
}

/** Where an actor stands in the window; throws when it is not drawn. */
export async function placeOf(page: Page, key: string): Promise<Place> {
  const place = await page.evaluate((id) => window.__dramatis?.viewport(id), key);
  if (!place) throw new Error(`${key} is not drawn`);
  return place;
}

/** Types a name into the search and takes the first hit. */
export async function openBySearch(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(query);
  await page.waitForSelector('[role="option"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.panel mark');
}

/** Red, green and blue at a place of the window, as painted. */
export async function colourAt(page: Page, { x, y }: Place): Promise<number[]> {
  const png = await page.screenshot({ clip: { x: x - 2, y: y - 2, width: 4, height: 4 } });
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const brush = new OffscreenCanvas(image.width, image.height).getContext('2d');
    brush?.drawImage(image, 0, 0);
    return [...(brush?.getImageData(image.width >> 1, image.height >> 1, 1, 1).data.slice(0, 3) ?? [])];
  }, png.toString('base64'));
}

/** Fails when axe finds a serious or critical fault. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await faultsIn(page, ({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
}

/** Fails when axe finds any fault on the page as it is. */
export async function expectFaultless(page: Page): Promise<void> {
  expect(await faultsIn(page, () => true)).toEqual([]);
}

/** Fails when axe finds any fault, in light and dark colours, in both languages; the page is as before then. */
export async function expectFlawless(page: Page): Promise<void> {
  for (const button of ['.tools [lang]', '[aria-label="Dark colours"], [aria-label="Dunkle Farben"]']) {
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await faultsIn(page, () => true)).toEqual([]);
      await page.click(button);
    }
  }
}

async function faultsIn(page: Page, counts: (fault: axe.Result) => boolean): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => (await window.axe.run()).violations);
  return violations
    .filter(counts)
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

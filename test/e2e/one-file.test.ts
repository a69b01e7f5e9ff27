/** The page in one HTML file, opened from the disk by a browser that has no network. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UndirectedGraph } from 'graphology';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { readGraph } from '../../src/pipeline.ts';
import { occurrencesOf } from '../../src/publish/occurrences.ts';
import { publishedFiles } from '../../src/publish/redaction.ts';
import { writeOneFile } from '../../src/publish/write-one-file.ts';
import { refreshProgram } from '../cli/program.ts';
import { emptyFolder } from '../empty-folder.ts';
import { createFixture, keyOf } from '../viewer/fixture.ts';
import { CHROMIUM_FLAGS, chromiumPath, PATIENCE } from './chromium.ts';

const folder = emptyFolder(afterAll);
const file = join(folder, 'network.html');
/** The sample with its occurrences. */
const sample = join(folder, 'sample.html');
const ALONE = 'e:orgs-international/weltgesundheitsorganisation';
const MERKEL = keyOf('Angela Merkel');

let browser: Browser;
let page: Page;
const faults: string[] = [];
const asked: string[] = [];

beforeAll(async () => {
  await refreshProgram();
  const { graph, articles } = createFixture();
  const files = [...articles].map(([name, article]) => ({
    path: `articles/${name}`,
    content: JSON.stringify(article),
  }));
  await writeOneFile(file, [...files, { path: 'graph.json', content: JSON.stringify(graph) }]);
  const json = readFileSync('graph/graph.json', 'utf8');
  const occurrences = occurrencesOf(json, readFileSync('graph/occurrences.bin'));
  if ('code' in occurrences) throw new Error(occurrences.message);
  const whole = { folder: 'graph', json, graph: readGraph(json) ?? new UndirectedGraph(), occurrences };
  await writeOneFile(sample, publishedFiles(whole, { texts: true, people: new Map() }));
  browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
});
afterAll(() => browser?.close());

beforeEach(async () => {
  const context = await browser.newContext({ offline: true, acceptDownloads: true });
  context.setDefaultTimeout(PATIENCE);
  page = await context.newPage();
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${pathToFileURL(file)}#actor=${encodeURIComponent(MERKEL)}`);
});
afterEach(async () => {
  await page.context().close();
  expect(faults.splice(0)).toEqual([]);
});

it('shows the network with its sentences, and asks for nothing', async () => {
  await page.getByRole('heading', { name: 'Angela Merkel' }).waitFor();
  await page.locator('blockquote, .sentence').first().waitFor();
  const elsewhere = asked.splice(0).filter((url) => !/^(?:file|blob|data):/.test(url));
  expect(elsewhere).toEqual([]);
  expect(await page.locator('button.try', { hasText: 'Try' }).count()).toBe(0);
});

it('shows the sentence of an actor without links, from the occurrences in it', async () => {
  await page.goto(`${pathToFileURL(sample)}#actor=${encodeURIComponent(ALONE)}`);
  await page.getByRole('heading', { name: 'Weltgesundheitsorganisation' }).waitFor();
  await expect.poll(() => page.locator('.sentence').count()).toBe(1);
  const opened = await page.locator('script[data-files*="occurrences.bin"]').count();
  expect([opened, await page.locator('.notice').count()]).toEqual([1, 0]);
});

it('exports what it holds', async () => {
  await page.click('.menu > button');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.menu-box').getByText('All tables in one (XLSX)', { exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('graph.xlsx');
});

it('says why a name was found', async () => {
  await page.locator('summary', { hasText: 'Why' }).first().click();
  await expect.poll(() => page.locator('details[open]').first().textContent()).toMatch(/\S{4,}/);
});

/** The network as a small frame in a page of somebody else: where it was published for that, and where it was not. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../src/serve/serve.ts';
import { expectFlawless } from './reader.ts';
import { PHONE, visitsOf } from './visits.ts';

let other: Server;
let around = '';
let frame = '';

beforeAll(async () => {
  other = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<!doctype html><title>Blog</title><h1>Blog</h1>
      <iframe src="${frame}" title="Network" width="700" height="420"></iframe><p style="height:3000px">Text`);
  });
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  around = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
});
afterAll(() => other.close());

const framed = async (page: Page, address: string) => {
  frame = address;
  await page.goto(around);
  return page.frameLocator('iframe');
};

describe('the small frame', () => {
  const { open, site, mayVisit } = visitsOf({ folder: resolve('graph') });
  const servers: Served[] = [];
  const served = async (frames: readonly string[]) => {
    servers.push(await serve(site().folder, resolve('graph'), 0, { frames, corpus: resolve('corpus') }));
    return servers.at(-1)?.address ?? '';
  };
  afterAll(() => Promise.all(servers.map(({ close }) => close())));

  it('has the map, a title, a legend and a way to the whole page, and no chrome', async () => {
    const page = await open('?embed');
    await page.waitForSelector('.embed footer');
    expect(await page.locator('.top, .filters, .panel').count()).toBe(0);
    expect(await page.getAttribute('.embed header a', 'href')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/(#.*)?$/);
    await page.focus('.stage');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.embed-chosen a');
    const axe = await open('?embed');
    await axe.waitForSelector('.embed footer');
    expect(await axe.locator('h1').count()).toBe(1);
  });

  it('fits a phone', async () => {
    const page = await open('?embed', PHONE);
    const box = await page.locator('.embed footer').boundingBox();
    expect(box && box.y + box.height <= 844 && box.width <= 390).toBe(true);
  });

  it('works in a page of an origin that the server was told of, and writes nothing', async () => {
    const page = await open();
    const address = await served([around]);
    mayVisit(around, address);
    const inner = await framed(page, `${address}?embed`);
    await inner.locator('.embed .stage-host canvas >> nth=0').waitFor();
    await expect.poll(() => inner.locator('meta[name="dramatis-token"]').count()).toBe(0);
    expect((await fetch(`${address}?embed`)).headers.get('content-security-policy')).toContain(around);
    expect((await fetch(address)).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('a page that was published for itself alone says so in a frame', async () => {
    const page = await open();
    const plain = `${site().address.replace('127.0.0.1', 'localhost')}?embed`;
    mayVisit(around, plain.replace('?embed', ''));
    site().setFrames(true);
    const inner = await framed(page, plain);
    await inner.locator('.not-framed').waitFor();
    expect(await inner.locator('canvas').count()).toBe(0);
    site().setFrames(false);
  });

  it('offers its code where it may be embedded, and has no fault', async () => {
    const page = await open();
    const address = await served(['https://blog.example']);
    mayVisit(address);
    await page.goto(address);
    await page.waitForSelector('.stage-host canvas');
    await page.click('.tools .menu > button:text("Share")');
    await page.waitForSelector('.share .copy:text("Copy code to embed")');
    await expectFlawless(page);
  });
});

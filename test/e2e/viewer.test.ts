/** The page in a real browser: what a reader does with mouse, keyboard and phone. */
import { readFileSync } from 'node:fs';
import { UndirectedGraph } from 'graphology';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { parseArticle } from '../../src/graph/article-file.ts';
import { sha256 } from '../../src/host/files.ts';
import { endings } from '../../src/read/index.ts';
import { articlesFrom } from '../../src/viewer/export/articles.ts';
import { FORMATS } from '../../src/write/index.ts';
import { emptyFolder } from '../empty-folder.ts';
import { createFixture, keyOf } from '../viewer/fixture.ts';
import { bytesOf } from '../write/material.ts';
import { CHROMIUM_FLAGS, chromiumPath, PATIENCE } from './chromium.ts';
import { colourAt, expectAccessible, openBySearch, placeOf, selection, visible } from './reader.ts';
import { type Site, startSite } from './site.ts';

const folder = emptyFolder(afterAll);
const fixture = createFixture();
const SOLEIMANI = keyOf('Kassem Soleimani');

let site: Site;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  site = await startSite(folder, fixture);
  browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(() => {
  site.serve(fixture);
  site.setLive(false);
  faults.length = 0;
});
afterEach(async () => {
  await page.context().close();
  expect(faults).toEqual([]);
});

/** Opens the page and waits until something is drawn. */
async function open(hash = '', options: BrowserContextOptions = {}): Promise<void> {
  await openBare(hash, options);
  await page.waitForFunction(() => (window.__dramatis?.labels().length ?? 0) > 0);
}

async function openBare(hash = '', options: BrowserContextOptions = {}, from = browser): Promise<void> {
  const context = await from.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    reducedMotion: 'reduce',
    ...options,
  });
  page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) faults.push(message.text());
  });
  await page.goto(site.address + hash);
}

describe('the picture', () => {
  it('draws nodes in the colours of their kinds', async () => {
    await open();
    const { x, y } = await placeOf(page, SOLEIMANI);
    await expect.poll(() => colourAt(page, { x, y })).toEqual([0x00, 0x72, 0xb2]);
  });

  it('shows labels that do not overlap', async () => {
    await open();
    const labels = await page.evaluate(() => window.__dramatis?.labels() ?? []);
    expect(labels.length).toBeGreaterThan(25);
    const boxes = labels.map(({ box }) => box as DOMRect);
    const overlapping = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
        ),
    );
    expect(overlapping).toEqual([]);
  });

  it('opens an actor at a click on its node, and closes at Escape', async () => {
    await open();
    const { x, y } = await placeOf(page, keyOf('Irak'));
    await page.mouse.click(x + 3, y - 3);
    await expect.poll(() => page.textContent('.panel h2')).toBe('Irak');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.panel').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('stage');
  });

  it('opens a link at a click on its line', async () => {
    await open();
    const { edges } = await visible(page);
    const found = await page.evaluate((keys) => {
      for (const key of keys) {
        const [place] = window.__dramatis?.onLink(key) ?? [];
        if (place) return { key, ...place };
      }
      return null;
    }, edges);
    if (!found) throw new Error('no link can be clicked');
    await page.mouse.click(found.x, found.y);
    await page.waitForSelector('.panel .ends');
    await expect.poll(() => selection(page)).toEqual({ is: 'link', key: found.key });
  });

  it('keeps an actor where it was dragged, until Back', async () => {
    await open();
    const from = await placeOf(page, SOLEIMANI);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 40, { steps: 4 });
    await page.mouse.up();
    const far = async () => {
      const { x, y } = await placeOf(page, SOLEIMANI);
      return [Math.round(x - from.x), Math.round(y - from.y)];
    };
    await expect.poll(far).toEqual([60, 40]);
    await expect.poll(() => page.url()).toContain('pin=');
    await expect.poll(async () => (await selection(page))?.is).toBe('nothing');
    await page.goBack();
    await expect.poll(far).toEqual([0, 0]);
  });

  it('goes to other places with a filter, and back to those before with Back', async () => {
    await open();
    const places = async () => {
      const { nodes } = await visible(page);
      return Promise.all(nodes.map((key) => page.evaluate((id) => window.__dramatis?.viewport(id), key)));
    };
    const before = await places();
    await page.click('text=only >> nth=0');
    await expect.poll(async () => (await places()).every((place) => place)).toBe(true);
    await expect.poll(() => page.evaluate(() => window.__dramatis?.labels().length)).toBeGreaterThan(5);
    await page.goBack();
    await expect.poll(places).toEqual(before);
  });

  it('does not listen through panels', async () => {
    await open();
    await openBySearch(page, 'soleimani');
    const panel = await page.locator('.panel').boundingBox();
    if (!panel) throw new Error('no panel');
    for (let step = 1; step < 9; step += 1) {
      await page.mouse.move(panel.x + panel.width / 2, panel.y + (panel.height * step) / 9);
      await page.waitForTimeout(90);
      await expect.poll(() => page.evaluate(() => window.__dramatis?.hovered())).toEqual({ is: 'nothing' });
    }
  });

  it('dims the rest while the pointer rests on an actor', async () => {
    await open();
    const far = await placeOf(page, keyOf('Wladimir Putin'));
    const near = await placeOf(page, keyOf('Benjamin Netanjahu'));
    const before = await colourAt(page, near);
    await page.mouse.move(far.x - 30, far.y);
    await page.mouse.move(far.x, far.y, { steps: 3 });
    const redOf = async () => (await colourAt(page, near))[0];
    await expect.poll(redOf).toBeGreaterThan((before[0] ?? 0) + 100);
    await expect.poll(() => colourAt(page, far)).toEqual([0x00, 0x72, 0xb2]);
    await expect.poll(async () => (await selection(page))?.is).toBe('nothing');
  });

  it('comes back after the browser took the WebGL contexts away', async () => {
    await open();
    await page.evaluate(() => {
      const lost = [...document.querySelectorAll<HTMLCanvasElement>('.sigma canvas')].flatMap((canvas) => {
        const loss = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
        if (!loss) return [];
        const told = new Promise((done) => canvas.addEventListener('webglcontextlost', done, { once: true }));
        loss.loseContext();
        return [told];
      });
      return Promise.all(lost).then(() => undefined);
    });
    const colour = async () => colourAt(page, await placeOf(page, SOLEIMANI));
    await expect.poll(colour).toEqual([0x00, 0x72, 0xb2]);
  });
});

describe('search and panels', () => {
  it('goes from a name to an actor to the sentences with both names marked', async () => {
    await open();
    await openBySearch(page, 'soleimani');
    await expect.poll(() => page.textContent('.panel h2')).toBe('Kassem Soleimani');
    await expect.poll(() => page.locator('.panel .names').textContent()).toContain('Ghassem Soleimani 12');
    await page.click('.neighbour >> nth=0');
    await page.waitForSelector('.panel .ends');
    await page.waitForFunction(() => document.querySelectorAll('.sentence').length === 7);
    for (const sentence of await page.locator('.sentence blockquote').all()) {
      await expect.poll(() => sentence.locator('mark[data-end="0"]').count()).toBeGreaterThan(0);
      await expect.poll(() => sentence.locator('mark[data-end="1"]').count()).toBeGreaterThan(0);
    }
    await expect
      .poll(() => page.textContent('.panel-head .aside'))
      .toContain('Together in 7 sentences of 5 articles, expected 0.7');
  });

  it('says why, in words of the language of the page; ids only behind the details', async () => {
    await open();
    await openBySearch(page, 'soleimani');
    await page.click('.panel .why summary >> nth=0');
    await page.waitForSelector('text=By the lists of names these names belong to one actor.');
    await page.click('.neighbour >> nth=0');
    await page.waitForSelector('.panel .ends');
    await page.click('.sentence .why summary >> nth=0');
    const why = page.locator('.sentence .why >> nth=0');
    await why.locator('.reasons >> nth=1').waitFor();
    await expect
      .poll(() => why.textContent())
      .toContain('An office or title directly before capitalised words names its holder.');
    await expect.poll(() => why.textContent()).toContain('is on the lists of names.');
    await expect
      .poll(() => why.locator('.reasons').allTextContents())
      .not.toContainEqual(expect.stringMatching(/\w[/=]\w/));
    await expect.poll(() => why.locator('code:visible').count()).toBe(0);
    await expectAccessible(page);
    await page.focus('.sentence .raw summary >> nth=0');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => why.locator('code:visible').allTextContents())
      .toContain('de/person/role-before-name');
    await expect
      .poll(() => why.locator('.rule dd').allTextContents())
      .toContain('Auch Außenminister Mike Pompeo hat das verkündet.');
    await expectAccessible(page);
    await page.click('button[lang="de"]');
    await expect
      .poll(() => why.textContent())
      .toContain('Direkt hinter einem Amt oder Titel steht, wie die Person heißt.');
    await expect.poll(() => why.textContent()).toContain('Dafür spricht');
    await expectAccessible(page);
  });

  it('says that the words for reasons could not be loaded', async () => {
    await open();
    await page.route('**/assets/answers-*', (route) => route.abort());
    await openBySearch(page, 'soleimani');
    await page.click('.panel .why summary >> nth=0');
    await page.waitForSelector('.panel .why .warning');
    await expect.poll(() => page.textContent('.panel .why .warning')).toContain('could not be loaded');
  });

  it('finds aliases and folded spellings, and says when nothing fits', async () => {
    await open();
    await page.fill('#search', 'oesterreich');
    await expect.poll(() => page.textContent('[role="option"]')).toContain('Österreich');
    await page.fill('#search', 'pasdaran');
    await expect.poll(() => page.textContent('[role="option"]')).toContain('also “Pasdaran”');
    await page.fill('#search', 'qqqqqq');
    await expect.poll(() => page.textContent('.hits .none')).toContain('qqqqqq');
  });

  it('shows a hit that the filters hide, and says so', async () => {
    await open('#kinds=person');
    await page.fill('#search', 'bagdad');
    await expect.poll(() => page.textContent('[role="option"]')).toContain('hidden by filters');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.panel h2');
    await expect.poll(async () => (await visible(page)).nodes).toContain(keyOf('Bagdad'));
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await visible(page)).nodes).not.toContain(keyOf('Bagdad'));
  });

  it('gives the focus back to where it came from', async () => {
    await open();
    await openBySearch(page, 'nato');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('panel');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search');
  });

  it('makes links of web addresses only', async () => {
    const link = fixture.graph.edges.find(({ attributes }) =>
      attributes.where.some(([article]) => article.endsWith('artikel-3')),
    );
    await open(`#link=${link?.key}`);
    await page.waitForSelector('.panel mark');
    const spoiled = page.locator('.article', { hasText: 'Bericht 3' });
    await expect.poll(() => spoiled.locator('header').textContent()).toContain('Abendblatt am Fluss');
    await expect.poll(() => spoiled.locator('a').count()).toBe(0);
    await expect.poll(() => page.locator('a[href^="javascript"]').count()).toBe(0);
    await openBySearch(page, 'soleimani');
    await page.waitForSelector('.article a[href^="https://example.org/"] >> nth=5');
  });
});

describe('filters', () => {
  it('hides a kind at a click in the legend and isolates it with "only"', async () => {
    await open();
    const places = page.locator('.legend .toggle', { hasText: 'Places' });
    await places.click();
    await expect.poll(() => places.getAttribute('aria-pressed')).toBe('false');
    const kindsShown = async () => {
      const { nodes } = await visible(page);
      return new Set(
        fixture.graph.nodes.filter((node) => nodes.includes(node.key)).map((node) => node.attributes.kind),
      );
    };
    await expect.poll(kindsShown).toEqual(new Set(['person', 'organization']));
    await page.click('text=only >> nth=2');
    await expect.poll(kindsShown).toEqual(new Set(['place']));
    await page.click('.reset');
    await expect.poll(async () => (await visible(page)).nodes).toHaveLength(fixture.graph.nodes.length);
  });

  it('counts the links that a minimum leaves', async () => {
    await open();
    const slider = page.getByRole('slider', { name: 'Shared sentences from' });
    await slider.focus();
    for (let step = 1; step < 3; step++) await page.keyboard.press('ArrowRight');
    const { edges } = await visible(page);
    const left = fixture.graph.edges.filter((edge) => edge.attributes.sentences >= 3);
    expect(new Set(edges)).toEqual(new Set(left.map((edge) => edge.key)));
    await expect.poll(() => page.textContent('.links-left')).toBe(`${left.length} links`);
    await expect
      .poll(() => slider.getAttribute('aria-valuetext'))
      .toBe('Links with at least 3 shared sentences');
  });

  it('shows one group', async () => {
    await open();
    await page.click('.groups .toggle >> nth=0');
    const { nodes } = await visible(page);
    const communities = new Set(
      nodes.map((key) => fixture.graph.nodes.find((node) => node.key === key)?.attributes.community),
    );
    expect(communities.size).toBe(1);
  });
});

describe('tables', () => {
  it('hold the same actors and links as the picture', async () => {
    await open('#kinds=person.place&min=2');
    const { nodes, edges } = await visible(page);
    await page.click('.views button >> nth=1');
    await expect.poll(() => page.locator('tbody tr').count()).toBe(nodes.length);
    await page.click('.views button >> nth=2');
    await expect.poll(() => page.locator('tbody tr').count()).toBe(edges.length);
  });

  it('sort by each column and open the panel', async () => {
    await openBare('#show=actors');
    await page.click('th button >> nth=0');
    const names = await page.locator('tbody .cell').allTextContents();
    const order = names.map((name) => name.trim());
    expect(order[0]).toBe('Abu Mahdi al-Muhandis');
    expect(order.indexOf('Österreich')).toBe(order.indexOf('OPEC') + 1);
    await expect.poll(() => page.getAttribute('th:has(button) >> nth=0', 'aria-sort')).toBe('ascending');
    await page.click('th button >> nth=2');
    const mentions = (await page.locator('tbody td:nth-child(4)').allTextContents()).map(Number);
    expect(mentions).toEqual([...mentions].sort((a, b) => b - a));
    await page.click('tbody .cell >> nth=0');
    await expect.poll(() => page.textContent('.panel h2')).toBe('Kassem Soleimani');
    await expect.poll(() => page.locator('tr[data-selected="true"]').count()).toBe(1);
  });
});

describe('the keyboard', () => {
  it('reaches an actor, its link and the sentences without a mouse', async () => {
    await open();
    await page.focus('.stage');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    await expect
      .poll(() => page.textContent('.unseen[aria-live]'))
      .toMatch(/, (Person|Organization|Place), \d+ articles?, \d+ links?/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.panel mark');
    const isAtNeighbour = () => page.evaluate(() => document.activeElement?.matches('.neighbour'));
    for (let i = 0; i < 9 && !(await isAtNeighbour()); i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.panel .ends');
    await page.waitForSelector('.panel mark[data-end="1"]');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('stage');
  });

  it('zooms and fits', async () => {
    await open();
    await page.focus('.stage');
    const ratio = () => page.evaluate(() => window.__dramatis?.camera()?.ratio);
    await page.keyboard.press('+');
    await expect.poll(ratio).toBeLessThan(1);
    await page.keyboard.press('0');
    await expect.poll(ratio).toBe(1);
  });

  it('shows help at "?" and hides it at Escape', async () => {
    await open();
    await page.keyboard.press('?');
    await expect.poll(() => page.locator('dialog').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog').isVisible()).toBe(false);
  });
});

describe('addresses', () => {
  it('bring the view back, and Back undoes', async () => {
    await open();
    await openBySearch(page, 'nato');
    await page.click('.neighbour >> nth=0');
    await page.waitForSelector('.panel .ends');
    await page.waitForTimeout(300);
    const address = page.url();
    await page.goBack();
    await expect.poll(() => selection(page)).toEqual({ is: 'actor', key: keyOf('NATO') });
    await page.goBack();
    await expect.poll(() => selection(page)).toEqual({ is: 'nothing' });
    await page.goto('about:blank');
    await page.goto(address);
    await page.waitForSelector('.panel .ends');
  });

  it('with unknown ids are told gently', async () => {
    await open('#actor=e%3Anobody');
    await expect.poll(() => page.textContent('.notice')).toContain('not in this network');
    await expect.poll(() => selection(page)).toEqual({ is: 'nothing' });
  });
});

describe('exports', () => {
  /** Chooses what the menu offers under that name, of a part of the graph. */
  async function exported(title: string, part: string) {
    await page.click('.menu > button');
    await page.check(`.menu-box input[value="${part}"]`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.menu-box').getByText(title, { exact: true }).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }

  it('write the whole graph in every format, as the command line does', async () => {
    await open();
    const served = JSON.stringify(fixture.graph);
    const origin = { program: `dramatis ${version}`, hash: `sha256:${sha256(served)}`, part: '' };
    const articles = articlesFrom(async (file) => {
      const article = fixture.articles.get(file.replace('articles/', ''));
      return article === undefined ? null : parseArticle(article);
    });
    const material = { graph: UndirectedGraph.from(JSON.parse(served)), origin, articles };
    for (const format of FORMATS) {
      const { name, bytes } = await exported(format.title.en, 'whole');
      expect(name).toBe(format.file);
      expect(Buffer.compare(bytes, await bytesOf(format, material)), format.id).toBe(0);
      await expect.poll(() => page.locator('.menu-box').count()).toBe(0);
      // Chromium passes over what would be more than ten downloads in a second.
      await page.waitForTimeout(300);
    }
  });

  it.each([390, 820, 1280])('stand in full in a window of %i pixels', async (width) => {
    await open('', { viewport: { width, height: 800 } });
    await page.click('.menu > button');
    await page
      .getByText(FORMATS[0]?.title.en ?? '')
      .first()
      .waitFor();
    const edges = await page
      .locator('.menu-box button')
      .evaluateAll((buttons) =>
        buttons.map((button) => button.getBoundingClientRect()).flatMap(({ left, right }) => [left, right]),
      );
    expect(edges).toHaveLength(2 * (FORMATS.length + 1));
    expect(Math.min(...edges)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...edges)).toBeLessThanOrEqual(width);
  });

  it('write what is visible, and make formulas harmless', async () => {
    await open('#kinds=place');
    const { nodes } = await visible(page);
    const { name, bytes } = await exported('Actors (CSV)', 'visible');
    expect(name).toBe('actors-visible.csv');
    expect(bytes.toString('utf8').trimEnd().split('\r\n')).toHaveLength(nodes.length + 1);
    expect(bytes.toString('utf8')).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('write the surroundings of the selected actor', async () => {
    await open(`#actor=${encodeURIComponent(SOLEIMANI)}`);
    const { name, bytes } = await exported(FORMATS[0]?.title.en ?? '', 'around');
    expect(name).toBe('graph-around.json');
    const { nodes, attributes } = JSON.parse(bytes.toString('utf8'));
    expect(nodes.map(({ key }: { key: string }) => key)).toContain(SOLEIMANI);
    expect(attributes.origin.part).toBe(`around=${SOLEIMANI}&depth=1`);
  });

  it('make a picture', async () => {
    await open();
    const { name, bytes } = await exported('Picture as shown (PNG)', 'visible');
    expect(name).toBe('graph.png');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  });
});

describe('themes, languages, sizes', () => {
  it('follows the system into the dark, and remembers a choice', async () => {
    await open('', { colorScheme: 'dark' });
    const background = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('.stage') as Element).backgroundColor);
    await expect.poll(background).toBe('rgb(17, 22, 28)');
    await page.click('[aria-label="Dark colours"]');
    await expect.poll(background).toBe('rgb(253, 252, 250)');
    await page.reload();
    await page.waitForSelector('.stage');
    await expect.poll(background).toBe('rgb(253, 252, 250)');
  });

  it('speaks German to Germans and switches', async () => {
    await open('', { locale: 'de-DE' });
    await expect.poll(() => page.getAttribute('html', 'lang')).toBe('de');
    await expect.poll(() => page.textContent('.legend')).toContain('Organisationen');
    await page.click('button[lang="en"]');
    await expect.poll(() => page.getAttribute('html', 'lang')).toBe('en');
    await expect.poll(() => page.textContent('.legend')).toContain('Organizations');
  });

  it('works on a phone, by touch', async () => {
    await open('', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const { x, y } = await placeOf(page, SOLEIMANI);
    await page.touchscreen.tap(x, y);
    await page.waitForSelector('.panel mark');
    const panel = await page.locator('.panel').boundingBox();
    expect(panel?.width).toBe(390);
    await page.tap('.panel-bar .close');
    await page.tap('.filters-button');
    await page.tap('.legend .toggle >> nth=0');
    await expect.poll(async () => (await visible(page)).nodes).not.toContain(SOLEIMANI);
  });
});

describe('hostile texts', () => {
  it('stay texts', async () => {
    await open();
    await openBySearch(page, 'img src');
    await expect.poll(() => page.textContent('.panel h2')).toBe('<img src=x onerror=alert(1)>');
    expect(await page.locator('#app img, #app script').count()).toBe(0);
    await page.keyboard.press('Escape');
    await openBySearch(page, '__proto__');
    await expect.poll(() => page.textContent('.panel h2')).toBe('__proto__');
    await page.click('.views button >> nth=1');
    await page.waitForSelector('table');
    expect(await page.locator('#app img, #app script').count()).toBe(0);
  });
});

describe('live updates', () => {
  it('bring a new picture, keep what was selected, and say what changed', async () => {
    site.setLive(true);
    await open();
    await page.waitForSelector('.live');
    await openBySearch(page, 'nato');
    site.serve(createFixture({ extra: [['Neuer Name', 'person', 2]], shift: 40 }));
    site.send('graph', {
      version: 'v2',
      articles: 21,
      actors: 64,
      links: 207,
      newActors: ['Neuer Name'],
      goneActors: [],
      newLinks: [['Kassem Soleimani', 'Neuer Name']],
      problems: [{ where: 'articles/x.md:1', message: 'No text.', hint: 'Write some.' }],
    });
    await page.waitForSelector('.notice');
    await expect.poll(() => page.textContent('.notices')).toContain('New: Neuer Name.');
    await expect
      .poll(() => page.textContent('.notices'))
      .toContain('articles/x.md:1 · No text. · Write some.');
    await expect.poll(async () => (await visible(page)).nodes).toContain(keyOf('Neuer Name'));
    await expect.poll(() => selection(page)).toEqual({ is: 'actor', key: keyOf('NATO') });
    await page.click('.notice .close >> nth=0');
    await expect.poll(() => page.locator('.notice').count()).toBe(1);
    site.send('problem', { problems: [{ where: 'corpus', message: 'Disk full.' }] });
    await page.waitForSelector('text=Disk full.');
  });

  it('fill a page that was empty', async () => {
    site.setLive(true);
    site.serve(JSON.stringify({ ...fixture.graph, nodes: [], edges: [] }));
    await openBare();
    await page.waitForSelector('.live');
    for (const ending of endings) await page.getByText(ending).first().waitFor();
    site.serve(fixture);
    site.send('graph', {
      version: 'v3',
      articles: 20,
      actors: 63,
      links: 206,
      newActors: [],
      goneActors: [],
      newLinks: [],
    });
    await page.waitForFunction(() => (window.__dramatis?.labels().length ?? 0) > 0);
  });

  it('are not asked for where the page does not offer them', async () => {
    await open();
    expect(site.listeners()).toBe(0);
    await expect.poll(() => page.locator('.live').count()).toBe(0);
  });
});

describe('pages without a picture', () => {
  it('invites to add articles', async () => {
    site.serve(JSON.stringify({ ...fixture.graph, nodes: [], edges: [] }));
    await openBare();
    await page.waitForSelector('.blank h2');
    await expect.poll(() => page.textContent('.blank')).toContain('corpus/articles/');
    await expectAccessible(page);
  });

  it.each([
    ['missing', null, 'There is no graph yet'],
    ['broken', '{"nodes": [', 'The graph cannot be read'],
  ])('says what to do when the graph is %s', async (_, graph, title) => {
    site.serve(graph);
    await openBare();
    await expect.poll(() => page.textContent('.blank h2')).toBe(title);
    await expect.poll(() => page.textContent('.blank')).toContain('npm start');
  });

  it('shows the table where there is no WebGL', async () => {
    const plain = await chromium.launch({
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--disable-3d-apis'],
    });
    try {
      await openBare('', {}, plain);
      await page.waitForSelector('table');
      await expect.poll(() => page.textContent('.notice')).toContain('no WebGL');
      await expect.poll(() => page.locator('tbody tr').count()).toBe(fixture.graph.nodes.length);
      await page.context().close();
    } finally {
      await plain.close();
    }
  });
});

describe('accessibility', () => {
  it.each(['light', 'dark'] as const)('has no serious fault in %s colours', async (colorScheme) => {
    await open('', { colorScheme });
    await expectAccessible(page);
    await openBySearch(page, 'soleimani');
    await expectAccessible(page);
    await page.click('.neighbour >> nth=0');
    await page.waitForSelector('.panel .ends');
    await page.waitForSelector('mark[data-end="1"]');
    await expectAccessible(page);
    await page.click('.views button >> nth=1');
    await expectAccessible(page);
    await page.keyboard.press('?');
    await expectAccessible(page);
  });

  it('has none on a phone', async () => {
    await open('', { viewport: { width: 390, height: 844 } });
    await page.click('.filters-button');
    await expectAccessible(page);
  });
});

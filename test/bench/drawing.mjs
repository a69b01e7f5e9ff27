/** What the page draws in a browser: how much, how soon, and how smoothly while somebody moves it. WebGL runs in software, so that machines without a screen can tell. */
import { inWindow, openView } from '../e2e/opened.mjs';
import { figure, heading } from './timing.mjs';

/** How far the picture is dragged and back, in pixels, and in how many steps. */
const WAY = 200;
const STEPS = 24;

/** What the main thread of the page has worked so far, in milliseconds: other work on the machine disturbs it little. */
async function workOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** Drags the picture along and back; gives how many frames that took, and how long by the clock. */
async function drag(page) {
  await page.mouse.move(500, 300);
  await page.mouse.down();
  await page.evaluate(() => {
    window.counted = { frames: 0, began: performance.now() };
    const count = () => {
      window.counted.frames += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  for (let step = 1; step <= STEPS; step += 1) {
    const share = 1 - Math.abs(1 - (2 * step) / STEPS);
    await page.mouse.move(500 + WAY * share, 300);
  }
  await page.mouse.up();
  return page.evaluate(() => ({
    frames: window.counted.frames,
    time: performance.now() - window.counted.began,
  }));
}

async function measured(page, address) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await openView(page, address, '');
  const opening = await workOf(session);
  const drawn = await page.evaluate(() => {
    const { nodes, edges } = window.__dramatis.visible();
    return { nodes: nodes.length, edges: edges.length };
  });
  const before = await workOf(session);
  const { frames, time } = await drag(page);
  const dragging = (await workOf(session)) - before;
  await session.detach();
  return { ...drawn, opening, frame: dragging / frames, pace: (1000 * frames) / time };
}

async function benchPicture(page, address) {
  const { nodes, edges, opening, frame, pace } = await measured(page, address);
  figure('nodes drawn', nodes, 'nodes', undefined, 0);
  figure('links drawn', edges, 'links', undefined, 0);
  figure('work of the main thread until the picture', opening, 'ms', undefined, 0);
  figure('the same for a frame while it is dragged', frame, 'ms');
  figure('frames by the clock while it is dragged', pace, 'frames/s');
}

export async function benchDrawing() {
  heading('The page of the sample corpus in Chromium, WebGL in software, 1280 × 800');
  try {
    await inWindow(benchPicture);
  } catch (error) {
    console.log(`  Not measured: ${error.message.split('\n')[0]}`);
  }
}

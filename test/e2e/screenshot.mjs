/** Takes the picture of the README: `node test/e2e/screenshot.mjs [#part of the address] [file]`. */
import { join } from 'node:path';
import { ROOT } from '../../src/tools/files.mjs';
import { refresh } from '../../src/tools/refresh.mjs';
import { inWindow, openView } from './opened.mjs';

/** The whole map, as the page opens. */
const VIEW = '#';
const [view = VIEW, file = join(ROOT, 'src/viewer/screenshot.png')] = process.argv.slice(2);

await refresh();
await inWindow(async (page, address) => {
  await openView(page, address, view);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: file });
});

/** Makes dist/: the page with the sample graph, the command line and the library. `--stale` makes only what is old. */
import { copySampleGraph } from './page.mjs';
import { giveUp, refresh } from './refresh.mjs';

const stale = process.argv.includes('--stale');
if (!(await refresh(undefined, !stale).catch(giveUp))) process.exitCode = 1;
copySampleGraph();
if (!stale) console.error('The program is in dist/. The graph of your articles is made by: npm run graph');

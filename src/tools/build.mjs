/** Makes dist/: the page with the sample graph, the command line and the library. `--stale` makes only what is old. */
import { copySampleGraph } from './parts.mjs';
import { refresh } from './refresh.mjs';

await refresh(undefined, !process.argv.includes('--stale'));
copySampleGraph();

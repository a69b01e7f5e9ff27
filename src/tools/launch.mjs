/** Runs the command line from the checkout: makes first what is older than its source. */
import { giveUp, refresh } from './refresh.mjs';

const needed = ['names', 'words', 'weights', 'fingerprint', 'command line'];
await refresh(process.argv[2] === 'start' ? [...needed, 'page'] : needed).catch(giveUp);
await import('../../dist/cli/main.js');

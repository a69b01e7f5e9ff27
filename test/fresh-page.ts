/** Before each file of tests of the page: modules and a document without what the file before left in them. */
import { vi } from 'vitest';

vi.unstubAllGlobals();
vi.useRealTimers();
vi.resetModules();
localStorage.clear();
sessionStorage.clear();
history.replaceState(null, '', '/');
document.head.replaceChildren();
document.body.replaceChildren();
document.title = '';

/** Before each file of tests of the page: modules, globals and clocks without what the file before left in them. */
import { vi } from 'vitest';

vi.unstubAllGlobals();
vi.useRealTimers();
vi.resetModules();

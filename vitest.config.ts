/** Tells Vitest where the tests are, which of them share a process, and how long it waits. */
import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { PROJECTS } from './test/projects.ts';
import page from './vite.config.ts';

/** What a test may take before it counts as hanging, in milliseconds: long, since a busy machine is no fault of the program. */
const PATIENCE = process.env.DRAMATIS_FUZZ === undefined ? 300_000 : 3_600_000;

export default mergeConfig(
  page,
  defineConfig({
    test: {
      projects: PROJECTS,
      // Vitest leaves one core to itself, which on a machine of two is half of it.
      maxWorkers: '100%',
      testTimeout: PATIENCE,
      hookTimeout: PATIENCE,
      expect: { poll: { timeout: 60_000 } },
    },
  }),
);

import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const imported = async () => (await import('../../src/worker/script-addresses.ts')).workerAddress;

it('the address of the script is a plain text where the browser knows no trusted types', async () => {
  vi.stubGlobal('trustedTypes', undefined);
  expect(await imported()).toMatch(/worker/);
});

it('the one policy that the page allows vouches for this script, whatever it is asked for', async () => {
  const names: string[] = [];
  vi.stubGlobal('trustedTypes', {
    createPolicy(name: string, { createScriptURL }: { createScriptURL: (address: string) => string }) {
      names.push(name);
      return { createScriptURL: () => `trusted ${createScriptURL('https://example.org/evil.js')}` };
    },
  });
  expect(await imported()).toMatch(/^trusted .*worker/);
  expect(names).toEqual(['dramatis-worker']);
});

it('the policy is the one that the page names', async () => {
  const { readFileSync } = await import('node:fs');
  expect(readFileSync('index.html', 'utf8')).toContain('trusted-types dramatis-worker');
});

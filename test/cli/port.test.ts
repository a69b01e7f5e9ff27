import { Command } from 'commander';
import { expect, it } from 'vitest';
import { withPort } from '../../src/cli/port.ts';

const portOf = (...args: readonly string[]) =>
  withPort(new Command().exitOverride().configureOutput({ writeErr: () => {} }))
    .parse(args, { from: 'user' })
    .opts().port;

it('is a number that a port can have, 4747 unless somebody says otherwise', () => {
  expect(portOf()).toBe(4747);
  expect(portOf('--port', '0')).toBe(0);
  expect(() => portOf('--port', '65536')).toThrow('0 (any free one) to 65535');
});

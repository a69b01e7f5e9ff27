import { Command } from 'commander';
import { expect, it } from 'vitest';
import { withFrames } from '../../src/cli/frames.ts';

const framesOf = (...args: string[]) => {
  const command = withFrames(new Command())
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  return command.parse(args, { from: 'user' }).opts().embed;
};

it('are none unless somebody says so, and origins without their paths', () => {
  expect(framesOf()).toEqual([]);
  expect(framesOf('--embed', 'https://blog.example/post?x', '--embed', 'http://localhost:8080')).toEqual([
    'https://blog.example',
    'http://localhost:8080',
  ]);
});

it.each(['blog', '*', 'file:///etc', "https:// x; script-src 'x'"])('are never %j', (origin) => {
  expect(() => framesOf('--embed', origin)).toThrow('origin');
});

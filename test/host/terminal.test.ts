import { expect, it } from 'vitest';
import { visible } from '../../src/host/terminal.ts';

it('shows what a terminal would obey, and leaves all else as it is', () => {
  expect(visible('a\u001b]0;title\u0007b\u009b2J')).toBe('a\\u001b]0;title\\u0007b\\u009b2J');
  expect(visible('x\u202egpj.exe')).toBe('x\\u202egpj.exe');
  expect(visible('one\rtwo\n\tthree')).toBe('one\\u000dtwo\n\tthree');
  expect(visible('Łódź – 東京 😀 „ja“')).toBe('Łódź – 東京 😀 „ja“');
});

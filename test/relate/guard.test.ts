/** What makes a guard one is asked by its type. */
import { expect, it } from 'vitest';
import { type Guard, guard } from '../../src/relate/guard.ts';

it('gives the very object', () => {
  const about: Guard = {
    ...{ id: 'xx/guard/so', behind: 'a', examples: ['a', 'b'], notIn: ['c'] },
    because: { en: 'It is so.', de: 'Es ist so.' },
  };
  expect(guard(about)).toBe(about);
});

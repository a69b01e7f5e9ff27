import { expect, it } from 'vitest';
import { about } from '../../../src/filters/choices/about.ts';

it('takes ids of actors alone, each once: a name is asked for elsewhere', () => {
  expect(about.read(['Angela Merkel', 'e:people/angela-merkel', ' e:people/angela-merkel'])).toEqual({
    about: ['e:people/angela-merkel'],
  });
  expect(about.read(['people/angela-merkel', 'E:people/angela-merkel'])).toBeUndefined();
});

it('keeps the order in which actors were chosen', () =>
  expect(about.read(['e:p/b', 'e:p/a'])).toEqual({ about: ['e:p/b', 'e:p/a'] }));

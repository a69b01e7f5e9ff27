import { expect, it } from 'vitest';
import { linkKey } from '../../src/connect/link-key.ts';

it('the key of a link does not depend on the order of its ends', () => {
  expect(linkKey('e:b', 'e:a')).toBe('e:a|e:b');
  expect(linkKey('e:a', 'e:b')).toBe('e:a|e:b');
});

import { describe, expect, it } from 'vitest';
import { germanSearchKey, searchKey } from '../../../src/viewer/model/search-key.ts';

describe('searchKey', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['Österreich', 'osterreich'],
    ['Straße', 'strasse'],
    ['Abu Mahdi al-Muhandis', 'abu mahdi al muhandis'],
    ['Wałęsa', 'walesa'],
    ['  NATO ', 'nato'],
    ['ÉLYSÉE', 'elysee'],
    ['Żółć', 'zolc'],
  ])('makes %j %j', (name, folded) => expect(searchKey(name)).toBe(folded));

  it('also knows the spelling with e', () => expect(germanSearchKey('Österreich')).toBe('oesterreich'));
});

/** Names as parts of ids. */
import { expect, it } from 'vitest';
import { slug } from '../../src/base/slug.ts';

it('slugs are readable', () => {
  expect([
    slug('Ursula von der Leyen'),
    slug('Straße des 17. Juni'),
    slug('Ägypten'),
    slug('(Wondra)'),
  ]).toEqual(['ursula-von-der-leyen', 'strasse-des-17-juni', 'agypten', 'wondra']);
});

import { expect, it } from 'vitest';
import { picture } from '../../../../src/viewer/i18n/topics/picture.ts';

it('actors are spoken with their numbers, and so is the picture', () => {
  expect(picture.en.actorSpoken('NATO', 'Organization', 1, 2)).toBe('NATO, Organization, 1 article, 2 links');
  expect(picture.en.actorSpoken('NATO', 'Organization', 2, 1)).toBe('NATO, Organization, 2 articles, 1 link');
  expect(picture.de.actorSpoken('Nato', 'Organisation', 2, 1)).toBe(
    'Nato, Organisation, 2 Artikel, 1 Verbindung',
  );
  expect(picture.de.actorSpoken('Nato', 'Organisation', 1, 2)).toBe(
    'Nato, Organisation, 1 Artikel, 2 Verbindungen',
  );
  expect(picture.en.stage(1000, 5)).toContain('1,000 actors and 5 links');
  expect(picture.de.stage(1000, 5)).toContain('1.000 Akteure und 5 Verbindungen');
});

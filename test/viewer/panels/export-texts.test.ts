// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { exports } from '../../../src/viewer/panels/export-texts.ts';

it('texts of the export menu name the actor whose surroundings are saved', () => {
  expect(exports.en.exportAround('Iran')).toBe('Iran and neighbours');
  expect(exports.de.exportAround('Iran')).toBe('Iran und Nachbarn');
});

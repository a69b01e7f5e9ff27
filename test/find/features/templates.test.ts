/** The numbers of features. */
import { describe, expect, it } from 'vitest';
import { SMALL_FEATURES, templatesWith } from '../../../src/find/features/templates.ts';
import { CONTEXTS, SYMBOLS } from '../../../src/find/profile/symbols.ts';
import { numberTemplates, type Template } from '../../../src/knowledge/format/feature-numbers.ts';
import { german } from '../../../src/languages/de/index.ts';

const [first] = german.rules;

describe('the templates', () => {
  it('have no name twice in an alphabet', () => {
    for (const { names, room } of templatesWith(german.rules).flatMap(({ parts }) => parts)) {
      expect(new Set(names).size).toBe(names.length);
      expect(names.length).toBeLessThanOrEqual(room);
    }
  });

  it('have numbers to spare: twice as many symbols and contexts fit', () => {
    const doubled = templatesWith([]).map(
      ({ name, parts }): Template => ({
        name,
        parts: parts.map(({ names, room }) => ({
          names,
          room: names === SYMBOLS || names === CONTEXTS ? 128 : room,
        })),
      }),
    );
    expect(() => numberTemplates(doubled)).not.toThrow();
  });

  it('are told apart by size: words of two lie among the small ones, shapes do not', () => {
    const firstOf = (name: string) => templatesWith([]).find((own) => own.name === name)?.first;
    expect(firstOf('left+right')).toBeLessThan(SMALL_FEATURES);
    expect(firstOf('shape')).toBeGreaterThanOrEqual(SMALL_FEATURES);
  });

  it('refuse more rules than there are numbers, with a remedy', () => {
    const rules = Array.from({ length: 1025 }, () => first).flatMap((one) => (one ? [one] : []));
    expect(() => templatesWith(rules)).toThrow(/1025 rules of one language.*Drop some/);
  });

  it('refuse more classes of words than there are numbers', () => {
    const classes = Array.from({ length: 1024 }, (_, i) => `a${i}`);
    expect(() => templatesWith([], classes)).toThrow(/1025 classes of words of one language/);
    expect(() => templatesWith([], classes.slice(1))).not.toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import { HUES } from '../../../src/map/output.ts';
import { contrast, GROUND, mix, PALETTES, type Theme } from '../../../src/viewer/stage/palette.ts';

describe.each<Theme>(['light', 'dark'])('the %s palette', (theme) => {
  const { stage, surface, raised, ink, quiet, accent, kinds, labels, areas } = PALETTES[theme];

  it('lets text be read on every background', () => {
    for (const background of [stage, surface, raised]) {
      for (const text of [ink, quiet, accent]) expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('sets kinds off from every background', () => {
    for (const background of [stage, surface, raised]) {
      for (const kind of Object.values(kinds)) expect(contrast(kind, background)).toBeGreaterThanOrEqual(3);
    }
  });

  it('has another ground, line and name for each hue', () => {
    for (const part of ['ground', 'line', 'name'] as const) {
      expect(new Set(areas.map((area) => area[part])).size).toBe(HUES);
    }
  });

  it('lets labels and names be read on every ground, and sets kinds off from it', () => {
    for (const { ground, name } of areas) {
      const under = mix(stage, ground, GROUND);
      for (const text of [ink, name, ...Object.values(labels)])
        expect(contrast(text, under)).toBeGreaterThanOrEqual(4.5);
      for (const kind of Object.values(kinds)) expect(contrast(kind, under)).toBeGreaterThanOrEqual(2.8);
    }
  });
});

describe('mix', () => {
  it('goes from one colour to the other, always opaque', () => {
    expect(mix('#ffffff', '#000000', 0)).toBe('#ffffff');
    expect(mix('#ffffff', '#000000', 1)).toBe('#000000');
    expect(mix('#ffffff', '#5b6675', 0.25)).toBe('#d6d9dd');
  });
});

describe('contrast', () => {
  it('is greatest between black and white, whichever comes first', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  });

  it('is one between a colour and itself', () => expect(contrast('#0b5cad', '#0b5cad')).toBe(1));
});

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { KINDS } from '../../../src/model.ts';
import { Glyph } from '../../../src/viewer/panels/glyph.tsx';
import { draw, find } from '../page.ts';

it('each kind has a sign of its own, in its colour, for eyes only', () => {
  const signs = KINDS.map(
    (kind) => find(draw(<Glyph kind={kind} />), `svg.${kind}[aria-hidden="true"]`).innerHTML,
  );
  expect(new Set(signs).size).toBe(KINDS.length);
});

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { KINDS } from '../../../src/model.ts';
import { Glyph } from '../../../src/viewer/panels/glyph.tsx';
import { draw, find } from '../page.ts';

it('a person is a disc, an organization a square, a place a ring: each one shape, in its colour, for eyes only', () => {
  const signs = KINDS.map((kind) => {
    const sign = find(draw(<Glyph kind={kind} />), `svg.${kind}[aria-hidden="true"]`);
    return [...sign.children].map(({ tagName }) => tagName.toLowerCase());
  });
  expect(signs).toEqual([['circle'], ['rect'], ['circle']]);
});

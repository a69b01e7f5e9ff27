// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Icon } from '../../../src/viewer/panels/icon.tsx';
import { draw, find } from '../page.ts';

it('an icon is one drawing of lines, for eyes only', () => {
  const icon = find(draw(<Icon name="close" />), 'svg.icon[aria-hidden="true"]');
  expect(icon.children).toHaveLength(1);
  expect(icon.querySelector('path')?.getAttribute('d')).toMatch(/^M[\d.]/);
});

it('what says the opposite looks otherwise', () => {
  const [plus, minus] = [<Icon key="plus" name="plus" />, <Icon key="minus" name="minus" />].map(
    (icon) => find(draw(icon), 'path').getAttribute('d') ?? '',
  );
  expect(plus).not.toBe(minus);
});

import { expect, it } from 'vitest';
import { EMBEDDABLE, withHead } from '../../src/host/page-head.ts';

it('stands at the end of the head, whatever signs it holds', () => {
  expect(withHead('<head><title>a</title></head><body>', `${EMBEDDABLE}$&`)).toBe(
    `<head><title>a</title>${EMBEDDABLE}$&</head><body>`,
  );
  expect(withHead('<head></head>', '')).toBe('<head></head>');
});

import { describe, expect, it } from 'vitest';
import { Refused, refusalOf } from '../../src/serve/refusal.ts';

describe('what a client is told of an error', () => {
  it.each([
    ['ENOENT', 404],
    ['ENOTDIR', 404],
    ['ELOOP', 404],
    ['EACCES', 403],
    ['EMFILE', 503],
    ['ENFILE', 503],
    ['EIO', 500],
  ])('%s is %i', (code, status) => {
    const error = Object.assign(new Error(`${code}: open '/home/somebody/graph.json'`), { code });
    expect(refusalOf(error).status).toBe(status);
    expect(refusalOf(error).message).not.toContain('somebody');
  });

  it('a refusal stays what it is', () => {
    const { status, message, headers } = refusalOf(new Refused(503, 'Later.', { 'retry-after': '1' }));
    expect([status, message, headers]).toEqual([503, 'Later.', { 'retry-after': '1' }]);
  });

  it('anything else that is thrown is a failure of the server', () => {
    expect(refusalOf('no error at all')).toMatchObject({ status: 500 });
    expect(refusalOf(undefined)).toMatchObject({ status: 500 });
  });
});

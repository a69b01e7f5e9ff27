import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../../src/languages/index.ts';
import { refreshProgram, run } from '../program.ts';

beforeAll(refreshProgram);

describe('the catalogue', () => {
  it('holds every rule and every derivation of each language, with its reason', async () => {
    const { code, stdout } = await run(['rules']);
    expect(code).toBe(0);
    for (const { code: language, rules, derivations, relations } of languages) {
      for (const { id, finds, because } of rules)
        expect(stdout).toContain(`${id} (finds: ${finds})\n  ${because.en}\n`);
      for (const { id, type, because } of relations.rules)
        expect(stdout).toContain(`${id} (finds: ${type})\n  ${because.en}\n`);
      for (const [id, { because }] of Object.entries(derivations))
        expect(stdout).toContain(`${language}/${id} (finds: ${id.split('/')[0]})\n  ${because.en}\n`);
    }
  });

  it.each(languages.map(({ code }) => code))('of %s alone holds nothing of others', async (code) => {
    const { stdout } = await run(['rules', '--language', code]);
    const ids = [...stdout.matchAll(/^(\S+) \(finds: /gm)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.filter((id) => !id?.startsWith(`${code}/`))).toEqual([]);
  });

  it('of a language that is not there is refused with those that are', async () => {
    const { code, stdout, stderr } = await run(['rules', '--language', 'xx']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`“xx”. There are those of: ${languages.map((own) => own.code).join(', ')}.`);
  });

  it('says of a rule what it is worth, how it matches, and where it fires and where not', async () => {
    const { stdout } = await run(['rules', '--language', 'en']);
    const entry = stdout.split('\n\n').find((text) => text.startsWith('en/person/role-before-name '));
    expect(entry).toMatch(
      /\n {2}on gold: fired \d+ times, right \d+ times; without it F1 changes by -?\d+\.\d\d points\n/,
    );
    expect(entry).toMatch(/\n {2}match: #Role .*\n {2}reads: role; as name: /);
    expect(entry).toMatch(/\n {2}yes: .*\[.+\].*\n/);
    expect(entry).toMatch(/\n {2}no: {2}\S/);
  });

  it('of one id is its rule alone, also as JSON', async () => {
    const id = 'de/party/name-before-brackets';
    const { stdout } = await run(['rules', id]);
    expect(stdout.match(/^\S+ \(finds: /gm)).toEqual([`${id} (finds: `]);
    const json: unknown = JSON.parse((await run(['rules', id, '--json'])).stdout);
    expect(json).toMatchObject([{ id, sort: 'relation', finds: 'party', measured: { by: 'read' } }]);
    expect(await run(['rules', 'de/nothing'])).toMatchObject({ code: 1, stdout: '' });
  });
});

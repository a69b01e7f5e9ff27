import { describe, expect, it } from 'vitest';
import { unpacker } from '../../../src/read/packed/pdf.ts';
import { writePdf } from '../../../src/read/pdf/example.ts';
import { readBytes, sourceOf, utf8, WORDS } from '../files.ts';

const LONG =
  'The council met on Monday and spoke about the swimming pool, which has been closed since the summer. ';

/** A PDF with another dictionary at its end. */
const withTrailer = (bytes: Uint8Array, entry: string) =>
  utf8(new TextDecoder().decode(bytes).replace('/Root 1 0 R', `/Root 1 0 R ${entry}`));

describe('a PDF', () => {
  it('is its text, and knows on which page what stands', async () => {
    const { articles, problems } = await readBytes(
      'a.pdf',
      writePdf([`${LONG}Then they`, 'went home. The end.']),
    );
    expect(problems).toEqual([]);
    const [article] = articles;
    expect(article).toMatchObject({ id: 'a', text: `${LONG}Then they went home. The end.` });
    expect(article?.pages?.map((start) => article.text.slice(start, start + 4))).toEqual(['The ', 'went']);
  });

  it('of pictures is said to be one, with what to do', async () => {
    const empty = writePdf(['', '']);
    expect((await readBytes('a.pdf', empty)).problems).toMatchObject([
      { code: 'read/picture', lost: true, hint: expect.stringContaining('ocrmypdf') },
    ]);
    const mostly = await readBytes('a.pdf', writePdf([LONG, '', '']));
    expect(mostly.articles).toHaveLength(1);
    expect(mostly.problems).toMatchObject([
      { code: 'read/picture', message: expect.stringContaining('2 of its 3') },
    ]);
  });

  it('with a password is said to have one', async () => {
    const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<41> <41>]`;
    expect((await readBytes('a.pdf', withTrailer(writePdf([LONG]), lock))).problems).toMatchObject([
      { code: 'read/encrypted', lost: true },
    ]);
  });

  it('whose pages lead to themselves ends with an article or a problem', async () => {
    const text = new TextDecoder().decode(writePdf([LONG]));
    const loop = text.replace('/Kids [4 0 R]', '/Kids [2 0 R]').replace('/Count 1', '/Count 999');
    const { articles, problems } = await readBytes('a.pdf', utf8(loop));
    expect(articles.length + problems.length).toBeGreaterThan(0);
  });

  it('says page by page that it goes on', async () => {
    let times = 0;
    const parts = unpacker.unpack(
      sourceOf(writePdf([LONG, LONG, LONG])),
      'a.pdf',
      WORDS,
      undefined,
      () => times++,
    );
    for await (const _ of parts);
    expect(times).toBe(3);
  });
});

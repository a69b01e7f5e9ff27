/** What holds for every format of the list. */
import { describe, expect, it } from 'vitest';
import { formatOf, formats } from '../../src/read/index.ts';
import { expectLinear } from '../cpu-time.ts';
import { readText } from './files.ts';

describe.each(formats)('$id', (format) => {
  const { extensions, example } = format;
  const text = 'Sergej Lawrow sprach in Genf mit Annalena Baerbock.';

  it('has its endings for itself', () => {
    for (const extension of extensions) {
      expect(extension).toMatch(/^\.[a-z]+$/u);
      expect(formatOf(`deep/er/A${extension.toUpperCase()}`)).toBe(format);
    }
  });

  it('is read: an article with its text', () => {
    expect(readText(`a${extensions[0]}`, example(text))).toMatchObject({
      articles: [{ id: 'a', text }],
      problems: [],
    });
  });

  it('is never read with an exception, however damaged', () => {
    const whole = example(text);
    for (let end = 0; end < whole.length; end++) readText(`a${extensions[0]}`, whole.slice(0, end));
    for (const sign of ['\u0000', '"', '<', '---\n', '{"text":']) {
      readText(`a${extensions[0]}`, `${sign}${whole}`);
      readText(`a${extensions[0]}`, whole.replace('Genf', sign));
    }
  });
});

describe('all formats', () => {
  it('read an article of nearly two million characters', () => {
    const body = 'Heiko Maas sprach mit *Mike* [Pompeo](https://example.org). '.repeat(33_000);
    for (const { extensions, example } of formats) {
      const { articles, problems } = readText(`a${extensions[0]}`, example(body));
      expect(problems).toEqual([]);
      expect(articles[0]?.text.length).toBeGreaterThan(1_000_000);
    }
  });

  it.each([
    ['spaces', ' '],
    ['opening brackets', '['],
    ['images', '![a]('],
    ['stars', '*a '],
    ['rules', '- - -'],
    ['rows', '| '],
    ['headings', '# a        #'],
    ['front matter', '---\na\n'],
    ['elements', '<b '],
  ])('are not slowed down by %s without end', (_, part) => {
    for (const { extensions } of formats) {
      expectLinear(60_000, (size) => {
        readText(`a${extensions[0]}`, `${part.repeat(size / part.length)}x`);
      });
    }
  });
});

import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, walk, withoutMarkup } from '../../src/read/markup.ts';

/** All that a listener hears, in one line each. */
function heard(html: string): readonly string[] {
  const lines: string[] = [];
  walk(html, {
    open: (name, attributes) => lines.push(`<${[name, ...Object.values(attributes)].join(' ')}>`),
    close: (name) => lines.push(`</${name}>`),
    title: (text) => lines.push(`title ${text}`),
    text: (text) => lines.push(text),
  });
  return lines;
}

const textOf = (html: string): string => {
  const parts: string[] = [];
  walk(html, { text: (part) => parts.push(part) });
  return parts.join('').replace(/\s+/g, ' ').trim();
};

describe('a walk through HTML', () => {
  it('tells of elements, attributes, text and breaks in their order', () => {
    expect(heard('<p>A<br>B<a href="/x">C</a></p>')).toEqual([
      ...['<p>', '\n\n', 'A', '<br>', '\n', '</br>', 'B', '<a /x>', 'C', '</a>', '\n\n', '</p>'],
    ]);
  });

  it('passes over what is not the article: scripts, menus, forms, hidden parts, the header of the page', () => {
    const others =
      '<script>a</script><nav>b</nav><form>c</form><p hidden>d</p><header>e</header><svg><text>f</text></svg>';
    expect(textOf(`One ${others}two`)).toBe('One two');
    expect(textOf('<article><header>Kept</header></article><header>Not</header>')).toBe('Kept');
  });

  it('keeps the title apart from the text', () => {
    expect(heard('<title>T</title>')).toEqual(['<title>', 'title T', '</title>']);
  });

  it('goes on after a skipped part that is never closed', () => {
    expect(textOf('<div>One <nav>menu</div> two')).toBe('One two');
  });

  it('ends every element that it begins, however broken the page is', () => {
    const lines = heard('<div><p>a<b>c</i></div><ul><li>d');
    const opened = lines.filter((line) => /^<\w/.test(line)).length;
    expect(lines.filter((line) => line.startsWith('</'))).toHaveLength(opened);
  });

  it('says whether all of it could be followed, and reads on where it is too deep', () => {
    const listener = { text: () => {} };
    expect(walk('<b>'.repeat(MAX_DEPTH), listener)).toBe(true);
    expect(walk('<b>'.repeat(MAX_DEPTH + 1), listener)).toBe(false);
    expect(textOf(`${'<b>'.repeat(3 * MAX_DEPTH)}end`)).toBe('end');
  });
});

describe('text without markup', () => {
  it('has no elements, and its character references resolved', () => {
    expect(withoutMarkup('<b>Maas</b> &amp; S&ouml;hne&nbsp;<!-- x -->')).toBe('Maas & Söhne\u00a0');
  });

  it('keeps signs that only look like markup, and its white space', () => {
    for (const text of ['3 < 4 > 2', 'A & B', '  a\n\nb ']) expect(withoutMarkup(text)).toBe(text);
  });
});

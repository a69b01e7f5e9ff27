import { expect, it } from 'vitest';
import { only } from '../files.ts';

it('scanned pages are read word by word, with words that lines break made whole', () => {
  const line = (...words: readonly string[]) => `<TextLine>${words.join('<SP/>')}</TextLine>`;
  const word = (content: string, more = '') => `<String CONTENT="${content}"${more}/>`;
  const page = (inner: string) => `<Page><PrintSpace>${inner}</PrintSpace></Page>`;
  const block = (inner: string) => `<TextBlock>${inner}</TextBlock>`;
  const first = block(
    line(word('Der'), word('Kai', ' SUBS_TYPE="HypPart1" SUBS_CONTENT="Kaiser"')) +
      line(word('ser', ' SUBS_TYPE="HypPart2" SUBS_CONTENT="Kaiser"'), word('kam')),
  );
  const second = block(line(word('nach'), word('Kiel.'))) + block(line(word('Ende.')));
  const { article } = only('a.xml', `<alto><Layout>${page(first)}${page(second)}</Layout></alto>`);
  expect(article?.text).toBe('Der Kaiser kam nach Kiel.\n\nEnde.');
  expect(article?.pages?.map((start) => article.text.slice(start, start + 4))).toEqual(['Der ', 'nach']);
});

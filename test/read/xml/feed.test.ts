import { describe, expect, it } from 'vitest';
import { only, readText } from '../files.ts';

describe('a feed', () => {
  it('of RSS gives each entry with the fullest text, its day and the title of the feed as its source', () => {
    const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="x" xmlns:media="y"><channel>
      <title>Bote</title><link>https://example.org</link><language>de-DE</language>
      <item><title>Wahl &amp;amp; Macht</title><link>https://example.org/1</link><guid>1</guid>
        <pubDate>Fri, 03 Jan 2020 10:00:00 +0100</pubDate><media:content url="x"><media:title>Bild</media:title></media:content>
        <description>Kurz.</description>
        <content:encoded><![CDATA[<p>Merkel kam.</p><p>Maas ging.</p><div class="share">Teilen</div>]]></content:encoded></item>
      <item><title>Zwei</title><description>&lt;p&gt;Nur kurz.&lt;/p&gt;</description></item>
      <item><title>Drei</title></item></channel></rss>`;
    const { articles, problems } = readText('a.rss', rss);
    expect(articles).toEqual([
      {
        ...{ id: 'a#1', title: 'Wahl & Macht', date: '2020-01-03', source: 'Bote', language: 'de' },
        ...{ url: 'https://example.org/1', text: 'Wahl & Macht\n\nMerkel kam.\n\nMaas ging.' },
      },
      { id: 'a#2', title: 'Zwei', source: 'Bote', language: 'de', text: 'Zwei\n\nNur kurz.' },
      { id: 'a#3', title: 'Drei', source: 'Bote', language: 'de', text: 'Drei' },
    ]);
    expect(problems).toEqual([]);
  });

  it('of Atom does so, too, with the day of publication and the link to the page', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Bote</title><entry><title>Wahl</title>
      <link rel="enclosure" href="https://example.org/1.mp3"/><link href="https://example.org/1"/>
      <updated>2020-01-05T10:00:00Z</updated><published>2020-01-03T10:00:00Z</published>
      <content type="xhtml"><div><p>Merkel &lt; <b>Maas</b>.</p><p>Ende.</p></div></content></entry></feed>`;
    expect(only('a.atom', atom).article).toEqual({
      ...{ id: 'a', title: 'Wahl', date: '2020-01-03', source: 'Bote', url: 'https://example.org/1' },
      text: 'Wahl\n\nMerkel < Maas.\n\nEnde.',
    });
  });

  it('that is cut gives the entries before the cut', () => {
    const cut = '<rss><channel><item><title>A</title></item><item><title>B</ti';
    expect(readText('a.xml', cut).articles.map(({ title }) => title)).toContain('A');
  });
});

/** Parts of pages that are not their article, by the names that their elements bear. */

const WORDS = `ad ads advert advertisement advertisements advertorial banner breadcrumb breadcrumbs comment comments commenting consent cookie cookies
  disqus dialog feedback footer hidden menu modal nav navbar navigation newsletter outbrain pager pagination popup promo promotion recommendation recommendations
  recommended related share shares sharebar sharing sidebar signup skip skyscraper social sponsor sponsored subscribe subscription taboola teaser
  teasers toolbar toolbox trending widget`;
const ROLES = new Set([
  'navigation',
  'banner',
  'complementary',
  'contentinfo',
  'search',
  'dialog',
  'menu',
  'toolbar',
]);
/** What is never furniture, whatever it is called. */
const NEVER = new Set(['html', 'body', 'article', 'main', 'h1', 'p']);

/** Words of names such as `article-comments`, `shareBar`, `related_links`. */
const wordsIn = (name: string): readonly string[] =>
  name
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);

/** Whether an element is a menu, an advertisement, a list of comments and the like. */
export type IsFurniture = (name: string, attributes: Readonly<Record<string, string>>) => boolean;

/** @param more words of the languages for such parts. */
export function furnitureWith(more: readonly string[]): IsFurniture {
  const words = new Set([...WORDS.split(/\s+/), ...more]);
  return (name, attributes) => {
    if (NEVER.has(name)) return false;
    if (ROLES.has(attributes.role ?? '') || attributes['aria-hidden'] === 'true') return true;
    const named = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
    return named.trim() !== '' && wordsIn(named).some((word) => words.has(word));
  };
}

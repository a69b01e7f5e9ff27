/** What programs write into the head of the page. */

/** Tells the page that others may show it in a frame. */
export const EMBEDDABLE = '<meta name="dramatis-embed" content="yes">';

/** The page with more in its head. */
export const withHead = (page: string, tags: string): string =>
  tags === '' ? page : page.replace('</head>', () => `${tags}</head>`);

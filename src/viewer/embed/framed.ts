/** Whether the page is a small frame in another page, and whether it may be. */

/** Whether the address asks for the small frame: `?embed`. */
export const isEmbed = new URLSearchParams(location.search).has('embed');

/** Whether who published the page lets others show it in a frame. */
export const mayBeFramed = (): boolean => document.querySelector('meta[name="dramatis-embed"]') !== null;

/** Whether the page stands in a frame of a page from elsewhere that it was not published for. */
export function isFramedUnasked(): boolean {
  if (window.top === window || mayBeFramed()) return false;
  try {
    return window.top?.location.origin !== location.origin;
  } catch {
    return true;
  }
}

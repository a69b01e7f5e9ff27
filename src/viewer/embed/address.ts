/** The addresses of the small frame and of the whole page. */
import { currentAddress } from '../history.ts';

/** The whole page with what is seen now. */
export function fullAddress(): string {
  const address = new URL(location.href);
  address.searchParams.delete('embed');
  address.hash = currentAddress();
  return address.href;
}

/** The small frame of what is seen now. */
export function frameAddress(): string {
  const address = new URL(fullAddress());
  address.search = address.search ? `${address.search}&embed` : '?embed';
  return address.href;
}

/** The line of HTML that shows it in another page. */
export function frameCode(title: string): string {
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${escaped(frameAddress())}" title="${escaped(title)}" width="100%" height="480" loading="lazy"></iframe>`;
}

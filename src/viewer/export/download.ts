/** Hands a file to the reader. */

/** Starts the download of `content` under `name`. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A text file; CSV gets a byte order mark, which spreadsheets need to read UTF-8. */
export function textFile(content: string, mediaType: string): Blob {
  return new Blob([mediaType.startsWith('text/csv') ? '\uFEFF' : '', content], { type: mediaType });
}

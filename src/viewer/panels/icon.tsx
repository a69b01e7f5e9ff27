/** The few icons of the page, drawn with strokes in the colour of the text. */

const PATHS = {
  close: 'M5 5 15 15M15 5 5 15',
  plus: 'M10 4V16M4 10H16',
  minus: 'M4 10H16',
  fit: 'M4 8V4H8M12 4H16V8M16 12V16H12M8 16H4V12',
  search: 'M13 13 17 17M14 8.5A5.5 5.5 0 1 1 3 8.5 5.5 5.5 0 0 1 14 8.5Z',
  filters: 'M3 6H17M6 10H14M8.5 14H11.5',
  moon: 'M16 11.5A6.5 6.5 0 1 1 8.5 4 5.2 5.2 0 0 0 16 11.5Z',
  down: 'M6 8 10 12 14 8',
  page: 'M5 3H12L15 6V17H5ZM8 9H12M8 13H10',
  lasso:
    'M16.5 8.5C16.5 5.7 13.6 3.5 10 3.5S3.5 5.7 3.5 8.5 6.4 13.5 10 13.5C13.6 13.5 16.5 11.3 16.5 8.5ZM6 12.5C5 13.5 5 15 6.5 15.5S8 17.5 6.5 18',
  out: 'M8 4H4V16H16V12M11 4H16V9M16 4 9 11',
} as const;

/** A drawing of lines, which takes the colour of the text beside it. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

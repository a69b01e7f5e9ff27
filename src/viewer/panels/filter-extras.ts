/** What of the filters comes when the page stands. */
export { ChangesButton } from '../changes/button.tsx';
export { Governments } from '../governments/late.tsx';

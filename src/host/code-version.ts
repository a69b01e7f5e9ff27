/** Names the code of this program. Whoever bundles it puts a hash of its sources here (`tools/fingerprint.mjs`). */
export const CODE_VERSION = 'not bundled';

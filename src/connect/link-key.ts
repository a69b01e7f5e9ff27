/** The key of a link. */
import { inPairOrder } from '../base/order.ts';

/**
 * Both ids, the smaller first.
 * @example
 * linkKey('e:b', 'e:a') // 'e:a|e:b'
 */
export const linkKey = (a: string, b: string): string => inPairOrder(a, b).join('|');

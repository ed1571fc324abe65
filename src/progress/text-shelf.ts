/** A place for short texts: the device’s `localStorage`, or none. */
export type TextShelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

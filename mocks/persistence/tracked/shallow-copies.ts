import type { Writing } from './tracked-map.js'

/** Values whose members are exchanged in place: what is written down of them is another object, and so is what is read. */
export function shallowCopies<Value extends object>(): Required<
  Pick<Writing<never, Value>, 'write' | 'read'>
> {
  return { write: (value) => ({ ...value }), read: (written) => ({ ...(written as Value) }) }
}

import type { ServedLine } from '../../mocks/server/serve/observer.js'
import { print } from './print.js'

/** Prints a call, or an attempt of a delivery, in a line: nothing of it is a stranger's text. */
export function printServed(line: ServedLine): void {
  print(servedLine(line, new Date()))
}

/** `12:00:01 → 202 POST <surface> <operation> 3 ms`. */
export function servedLine(
  { direction, sandbox, surface, operation, method, status, milliseconds, state }: ServedLine,
  at: Date,
): string {
  return [
    at.toTimeString().slice(0, 8),
    direction === 'in' ? '→' : '←',
    status === 0 ? '---' : String(status),
    // A method may be any word; those that are known are short.
    /^[A-Z]{1,7}$/.test(method) ? method : '?',
    `${sandbox === '' ? '' : `@${sandbox}/`}${surface}`,
    operation === '' ? '(no operation)' : operation,
    `${Math.round(milliseconds)} ms`,
    ...(state === undefined || state === 'delivered' ? [] : [state]),
  ].join(' ')
}

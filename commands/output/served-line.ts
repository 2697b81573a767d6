import type { ServedLine, ServedListener } from '../../mocks/server/serve/observer.js'
import type { MockTexts } from '../mock-texts.js'
import { print } from './print.js'

/** Prints calls, and attempts of deliveries, a line each: nothing of it is a stranger's text. */
export function printServed(texts: MockTexts): ServedListener {
  return (line) => print(servedLine(line, new Date(), texts))
}

/** `12:00:01 → 202 POST <surface> <operation> 3 ms`. */
export function servedLine(
  { direction, sandbox, surface, operation, method, status, milliseconds, state }: ServedLine,
  at: Date,
  texts: MockTexts,
): string {
  return [
    at.toTimeString().slice(0, 8),
    direction === 'in' ? '→' : '←',
    status === 0 ? '---' : String(status),
    // A method may be any word; those that are known are short.
    /^[A-Z]{1,7}$/.test(method) ? method : '?',
    `${sandbox === '' ? '' : `@${sandbox}/`}${surface}`,
    operation === '' ? texts.noOperation : operation,
    `${Math.round(milliseconds)} ms`,
    ...(state === undefined || state === 'delivered' ? [] : [texts.states[state] ?? state]),
  ].join(' ')
}

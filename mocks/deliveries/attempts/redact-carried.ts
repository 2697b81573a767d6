import { redactText } from '../../journal/redact-text.js'
import type { CarriedBody } from './received-body.js'

/** How an answer came, as it may be shown: a receiver can write what it was sent into any header. */
export function redactCarried(
  carried: CarriedBody | undefined,
  values: readonly string[],
): { carried?: CarriedBody } {
  return carried ? { carried: { ...carried, coding: redactText(carried.coding, values) } } : {}
}

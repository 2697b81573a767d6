import { withBody, type ClientVariant } from './reference-client.js'

/**
 * A manner that changes the member at a dotted path wherever a body has it, in each element of a list; undefined
 * takes it away.
 */
export function withMemberAt(path: string, change: (value: unknown) => unknown): Partial<ClientVariant> {
  return withBody((body) => changed(body, path.split('.'), change) as Record<string, unknown>)
}

function changed(value: unknown, [name, ...rest]: string[], change: (value: unknown) => unknown): unknown {
  if (name === undefined) return change(value)
  if (Array.isArray(value)) return value.map((element) => changed(element, [name, ...rest], change))
  if (typeof value !== 'object' || value === null || !(name in value)) return value
  return { ...value, [name]: changed((value as Record<string, unknown>)[name], rest, change) }
}

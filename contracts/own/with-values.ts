import type { HeldMembers } from './own-partner.js'

/** A body with these values at dotted paths, whose parents are there. */
export function withValues(body: unknown, values: HeldMembers): unknown {
  return Object.entries(values).reduce((made, [path, value]) => withValue(made, path.split('.'), value), body)
}

function withValue(body: unknown, [name = '', ...rest]: readonly string[], value: unknown): unknown {
  const members = (body ?? {}) as Readonly<Record<string, unknown>>
  return { ...members, [name]: rest.length === 0 ? value : withValue(members[name], rest, value) }
}

import { UserError } from '../../contracts/text/user-error.js'

/** A copy with another value at a dotted path: `items.0.name`; objects that are missing on the way are made. */
export function setValueAt(value: unknown, path: string, leaf: unknown): unknown {
  return setIn(value, path.split('.'), leaf)
}

/** The copy that several such values make, one after the other. */
export function setValuesAt(value: unknown, values: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(values).reduce((copy, [path, leaf]) => setValueAt(copy, path, leaf), value)
}

function setIn(value: unknown, [key, ...rest]: readonly string[], leaf: unknown): unknown {
  if (key === undefined) return leaf
  if (Array.isArray(value)) {
    const place = Number(key)
    if (!/^\d+$/.test(key) || place > value.length) {
      throw new UserError({
        en: `setting "${key}" of a list: expected an index of 0 to ${value.length}, got "${key}". Write one of these.`,
        tr: `Listenin “${key}” öğesi: 0 ile ${value.length} arasında bir sıra bekleniyordu, “${key}” verildi. Bunlardan birini yazın.`,
      })
    }
    const entry = setIn(value[place], rest, leaf)
    return place === value.length ? [...(value as unknown[]), entry] : value.with(place, entry)
  }
  const members = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  const inner = Object.hasOwn(members, key) ? members[key] : undefined
  return { ...members, [key]: setIn(inner, rest, leaf) }
}

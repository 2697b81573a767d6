import { isObject, type Members } from './json-bodies.js'

/** An object with the values at dotted paths changed; where there is none, nothing is put. */
export function changedAt(
  object: Members,
  paths: readonly string[],
  change: (value: unknown, path: string) => unknown,
): Members {
  return paths.reduce(
    (changed, path) => changedIn(changed, path.split('.'), (value) => change(value, path)),
    object,
  )
}

/** The text at a dotted path; nothing where there is none. */
export function textAt(object: Members, path: string): string | undefined {
  const value = path
    .split('.')
    .reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), object)
  return typeof value === 'string' ? value : undefined
}

function changedIn(
  object: Members,
  [name = '', ...rest]: readonly string[],
  change: (value: unknown) => unknown,
): Members {
  if (!(name in object)) return object
  const value = object[name]
  if (rest.length === 0) return { ...object, [name]: change(value) }
  return isObject(value) ? { ...object, [name]: changedIn(value, rest, change) } : object
}

/** Finds where a value is not what it must be: the path of the first fault; nothing where there is none. */
export type Shape = (value: unknown, path: string) => string | undefined

type Members = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const where =
  (holds: (value: unknown) => boolean): Shape =>
  (value, path) =>
    holds(value) ? undefined : path

export const text = where((value) => typeof value === 'string')
export const flag = where((value) => typeof value === 'boolean')
export const amount = where((value) => typeof value === 'number' && Number.isFinite(value) && value >= 0)

export function textLike(pattern: RegExp): Shape {
  return where((value) => typeof value === 'string' && pattern.test(value))
}

export function oneOf(...values: readonly unknown[]): Shape {
  return where((value) => values.includes(value))
}

export function optional(shape: Shape): Shape {
  return (value, path) => (value === undefined ? undefined : shape(value, path))
}

export function nullable(shape: Shape): Shape {
  return (value, path) => (value === null ? undefined : shape(value, path))
}

export function list(shape: Shape): Shape {
  return (value, path) =>
    Array.isArray(value) ? first(value.map((item, at) => shape(item, `${path}[${at}]`))) : path
}

/** Members that are not named may be there too: later versions add some. */
export function object(members: Readonly<Record<string, Shape>>): Shape {
  return (value, path) =>
    isObject(value)
      ? first(Object.entries(members).map(([name, shape]) => shape(own(value, name), `${path}.${name}`)))
      : path
}

function own(value: Members, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined
}

function first(faults: readonly (string | undefined)[]): string | undefined {
  return faults.find((fault) => fault !== undefined)
}

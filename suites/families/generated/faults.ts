import type { Schema } from './request-schema.js'

/** One break of a documented constraint: the member that is left out or replaced. */
export interface Fault {
  kind: 'missing' | 'null' | 'type' | 'enumeration' | 'form'
  /** Where it is; `*` is an entry of a list. */
  path: readonly string[]
  /** What stands there; absent where nothing does. */
  value?: unknown
}

/** Values that nobody can convert into the type. */
const hopeless: Readonly<Record<string, readonly unknown[]>> = {
  string: [['metin'], { deger: 'metin' }],
  integer: ['on iki', [12], { deger: 12 }],
  number: ['on iki', [12.5], { deger: 12.5 }],
  boolean: ['belki', [true], { deger: true }],
  array: ['metin', 3],
  object: ['metin', 3],
}

/** Each single break of what a schema says, but for the object as a whole. */
export function faultsOf(schema: Schema, path: readonly string[] = []): Fault[] {
  const { properties = {}, required = [], items } = schema
  const members = Object.entries(properties).flatMap(([name, member]) => {
    const at = [...path, name]
    const absence: Fault[] = required.includes(name)
      ? [
          { kind: 'missing', path: at },
          ...(isNullable(member) ? [] : [{ kind: 'null' as const, path: at, value: null }]),
        ]
      : []
    return [...absence, ...faultsAt(member, at), ...faultsOf(member, at)]
  })
  if (!items) return members
  const entry = [...path, '*']
  return [...members, ...faultsAt(items, entry), ...faultsOf(items, entry)]
}

function faultsAt(schema: Schema, path: readonly string[]): Fault[] {
  const wrong = hopeless[typeOf(schema)] ?? []
  return [
    ...wrong.map((value): Fault => ({ kind: 'type', path, value })),
    ...(schema.enum || schema.const ? [{ kind: 'enumeration' as const, path, value: 'belgede yok' }] : []),
    ...(schema.pattern || schema.format ? [{ kind: 'form' as const, path, value: 'biçimsiz' }] : []),
  ]
}

function isNullable({ type, enum: listed }: Schema): boolean {
  return [type ?? []].flat().includes('null') || (listed ?? []).includes(null)
}

/** The one type that a value has where it is not null. */
function typeOf({ type, enum: listed, const: only }: Schema): string {
  const [named] = [type ?? typeof (only ?? listed?.[0])].flat().filter((name) => name !== 'null')
  return named ?? 'string'
}

/** A body with one fault; of a list the entry at this position, counted round, has it. */
export function withFault(
  body: unknown,
  { path, value }: Pick<Fault, 'path' | 'value'>,
  position: number,
): unknown {
  const [name, ...rest] = path
  if (name === undefined) return value
  if (name === '*') {
    const entries = body as readonly unknown[]
    if (entries.length === 0) return [value]
    return entries.map((entry, index) =>
      index === position % entries.length ? withFault(entry, { path: rest, value }, position) : entry,
    )
  }
  const { [name]: member, ...others } = body as Record<string, unknown>
  const spoilt = withFault(member, { path: rest, value }, position)
  return spoilt === undefined ? others : { ...(body as object), [name]: spoilt }
}

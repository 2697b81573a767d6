import type { Schema } from '../../contracts/own/drawing/draw-text.js'
import { drawValue } from '../../contracts/own/drawing/draw-value.js'
import { randomOf } from '../../contracts/own/drawing/random.js'
import type { Demand } from '../../contracts/own/demand.js'

export type MemberDemand = Extract<Demand, { member: string; refusal: readonly number[] }>

/** One way in which a member is at fault. */
export interface MemberFault {
  /** Behind the member's name in the check's id. */
  name?: string
  /** Left out where it is undefined. */
  value: unknown
  /** Where it stands below the member: the first of a list. */
  at?: string
  /** What some servers read as the right value. */
  isLenient?: true
}

/** The faults that a demand of a member names. */
export function faultsFor(demand: MemberDemand, schema: Schema): MemberFault[] {
  switch (demand.demands) {
    case 'member-required':
      return [{ value: undefined }]
    case 'member-type':
      return [...typeFaults(demand.type), ...(demand.type === 'array' ? listFaults(schema) : [])]
    case 'member-in-list':
      return [{ value: demandedNumber(schema) ? 987_654 : 'belgede yok' }]
    case 'member-form':
      return formFaults(schema)
  }
}

function typeFaults(type: string): MemberFault[] {
  const list = { name: 'list', value: [] }
  const object = { name: 'object', value: {} }
  const text = { name: 'text', value: 'on iki' }
  const nothing = { name: 'null', value: null }
  switch (type) {
    case 'string':
      return [list, object, { name: 'number', value: 12_345, isLenient: true }, nothing]
    case 'integer':
      return [text, list, object, { name: 'fraction', value: 1.5, isLenient: true }, nothing]
    case 'number':
      return [text, list, object, nothing]
    case 'boolean':
      return [{ name: 'text', value: 'belki' }, list, object, nothing]
    case 'array':
      return [
        { name: 'text', value: 'metin' },
        { name: 'number', value: 3 },
        // To some readers an empty object and an empty list are one.
        { ...object, isLenient: true },
        nothing,
      ]
    default:
      return [
        { name: 'text', value: 'metin' },
        { name: 'number', value: 3 },
        { ...list, isLenient: true },
        nothing,
      ]
  }
}

/** One of its entries in its place, and entries that are none. */
function listFaults(schema: Schema): MemberFault[] {
  const items = (schema['items'] ?? {}) as Schema
  const context = { name: '', random: randomOf('single'), at: 0, prefersExamples: true }
  const entry = drawValue(items, context)
  const isObject = typeof entry === 'object' && entry !== null && !Array.isArray(entry)
  return [
    { name: 'single', value: entry },
    { name: 'null-entry', at: '0', value: null, isLenient: true },
    { name: 'other-entry', at: '0', value: isObject ? 'metin' : { metin: 1 }, isLenient: true },
  ]
}

function demandedNumber(schema: Schema): boolean {
  return (schema['enum'] as unknown[]).every((value) => typeof value === 'number')
}

function formFaults(schema: Schema): MemberFault[] {
  const {
    minLength,
    maxLength,
    minimum,
    maximum,
    exclusiveMinimum,
    exclusiveMaximum,
    minItems,
    pattern,
    format,
  } = schema as Record<string, number | undefined>
  const known: (MemberFault | undefined)[] = [
    pattern === undefined && format === undefined ? undefined : { name: 'misshapen', value: 'biçimsiz' },
    minLength ? { name: 'short', value: 'x'.repeat(minLength - 1) } : undefined,
    maxLength !== undefined && maxLength < 100_000
      ? { name: 'long', value: 'x'.repeat(maxLength + 1) }
      : undefined,
    minimum === undefined ? undefined : { name: 'low', value: minimum - 1 },
    exclusiveMinimum === undefined ? undefined : { name: 'low', value: exclusiveMinimum },
    maximum === undefined ? undefined : { name: 'high', value: maximum + 1 },
    exclusiveMaximum === undefined ? undefined : { name: 'high', value: exclusiveMaximum },
    minItems ? { name: 'few', value: [] } : undefined,
  ]
  return known.filter((fault) => fault !== undefined)
}

import { isDeepStrictEqual } from 'node:util'
import type { Bilingual } from '../text/bilingual.js'
import type { Change } from './change.js'
import { comparedLimits } from './compare-limits.js'
import { flattened, typesOf, valuesOf, type JsonSchema } from './json-schema.js'
import { brokenBy, memberChange, type SchemaPair } from './schema-pair.js'

/** How deep members are followed: deeper ones are of schemas that hold themselves. */
const deepest = 12

/** What changed in what is sent, or answered, in one place and below it. */
export function compareSchemas(pair: SchemaPair, depth = 0): Change[] {
  if (depth > deepest || pair.old === pair.new) return []
  const flat = { ...pair, old: flattened(pair.old), new: flattened(pair.new) }
  return [
    ...comparedTypes(flat),
    ...comparedValues(flat),
    ...comparedLimits(flat),
    ...comparedAlternatives(flat),
    ...comparedMembers(flat, depth),
    ...comparedItems(flat, depth),
  ]
}

function comparedTypes(pair: SchemaPair): Change[] {
  const before = typesOf(pair.old)
  const after = typesOf(pair.new)
  const lost = before.filter((type) => !allows(after, type))
  const gained = after.filter((type) => !allows(before, type))
  if (lost.length === 0 && gained.length === 0) return []
  const what = {
    en: `its type was ${before.join(' or ')} and is ${after.join(' or ')}`,
    tr: `türü ${before.join(' veya ')} idi, şimdi ${after.join(' veya ')}`,
  }
  return [memberChange(pair, what, brokenBy(pair.direction, lost.length > 0, gained.length > 0))]
}

/** An integer is a number; a number need not be an integer. */
function allows(types: readonly string[], type: string): boolean {
  return types.includes(type) || (type === 'integer' && types.includes('number'))
}

function comparedValues(pair: SchemaPair): Change[] {
  const before = valuesOf(pair.old)
  const after = valuesOf(pair.new)
  if (isDeepStrictEqual(before, after)) return []
  if (!before) return [memberChange(pair, onlyThese(after ?? []), brokenBy(pair.direction, true, false))]
  if (!after) return [memberChange(pair, anyValue(before), brokenBy(pair.direction, false, true))]
  const lost = without(before, after)
  const gained = without(after, before)
  return [
    ...(lost.length > 0 ? [memberChange(pair, valuesGone(lost), brokenBy(pair.direction, true, false))] : []),
    ...(gained.length > 0
      ? [memberChange(pair, valuesNew(gained), brokenBy(pair.direction, false, true))]
      : []),
  ]
}

function without(values: readonly unknown[], others: readonly unknown[]): unknown[] {
  return values.filter((value) => !others.some((other) => isDeepStrictEqual(value, other)))
}

const listed = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ')

const onlyThese = (values: readonly unknown[]): Bilingual => ({
  en: `it takes no value but ${listed(values)}`,
  tr: `yalnızca şu değerleri alır: ${listed(values)}`,
})
const anyValue = (values: readonly unknown[]): Bilingual => ({
  en: `it is no longer limited to ${listed(values)}`,
  tr: `artık şu değerlerle sınırlı değil: ${listed(values)}`,
})
const valuesGone = (values: readonly unknown[]): Bilingual => ({
  en: `it no longer takes ${listed(values)}`,
  tr: `artık şu değerleri almaz: ${listed(values)}`,
})
const valuesNew = (values: readonly unknown[]): Bilingual => ({
  en: `it also takes ${listed(values)}`,
  tr: `şu değerleri de alır: ${listed(values)}`,
})

/** Alternatives are told apart as wholes: one that is in both is the same, what is left came or went. */
function comparedAlternatives(pair: SchemaPair): Change[] {
  return (['anyOf', 'oneOf'] as const).flatMap((keyword) => {
    const before = pair.old[keyword] ?? []
    const after = pair.new[keyword] ?? []
    const lost = without(before, after).length
    const gained = without(after, before).length
    if (lost === 0 && gained === 0) return []
    const what = {
      en: `its ${keyword} lost ${lost} and gained ${gained} alternatives: compare the two`,
      tr: `${keyword} seçeneklerinden ${lost} tanesi kalktı, ${gained} tanesi eklendi: ikisini karşılaştırın`,
    }
    const narrowed = lost > 0 || before.length === 0
    const widened = (gained > 0 && before.length > 0) || after.length === 0
    return [memberChange(pair, what, brokenBy(pair.direction, narrowed, widened))]
  })
}

function comparedMembers(pair: SchemaPair, depth: number): Change[] {
  const before = pair.old.properties ?? {}
  const after = pair.new.properties ?? {}
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.flatMap((name) => {
    const member = {
      at: /(?:^| )$/.test(pair.at) ? `${pair.at}${name}` : `${pair.at}.${name}`,
      direction: pair.direction,
      old: before[name] ?? {},
      new: after[name] ?? {},
    }
    const required = [pair.old, pair.new].map((schema) => schema.required?.includes(name) === true)
    const [wasRequired = false, isRequired = false] = required
    if (!before[name]) return [memberNew(member, isRequired, pair.old)]
    if (!after[name]) return [memberGone(member, wasRequired, pair.new)]
    return [...comparedDuty(member, wasRequired, isRequired), ...compareSchemas(member, depth + 1)]
  })
}

function memberNew(member: SchemaPair, required: boolean, holder: JsonSchema): Change {
  const closed = holder.additionalProperties === false
  const breaks = brokenBy(member.direction, required, closed)
  return memberChange(
    member,
    required
      ? { en: 'it is new, and required', tr: 'yeni, ve zorunlu' }
      : { en: 'it is new, and optional', tr: 'yeni, isteğe bağlı' },
    breaks,
  )
}

function memberGone(member: SchemaPair, required: boolean, holder: JsonSchema): Change {
  const closed = holder.additionalProperties === false
  const breaks = brokenBy(member.direction, closed, required)
  return memberChange(
    member,
    required
      ? { en: 'it is gone; it was required', tr: 'kalktı; zorunluydu' }
      : { en: 'it is gone; it was optional', tr: 'kalktı; isteğe bağlıydı' },
    breaks,
  )
}

function comparedDuty(member: SchemaPair, wasRequired: boolean, isRequired: boolean): Change[] {
  if (wasRequired === isRequired) return []
  const what = isRequired
    ? { en: 'it is required, it was optional', tr: 'artık zorunlu, isteğe bağlıydı' }
    : { en: 'it is optional, it was required', tr: 'artık isteğe bağlı, zorunluydu' }
  return [memberChange(member, what, brokenBy(member.direction, isRequired, wasRequired))]
}

function comparedItems(pair: SchemaPair, depth: number): Change[] {
  if (!pair.old.items && !pair.new.items) return []
  return compareSchemas(
    { ...pair, at: `${pair.at}[]`, old: pair.old.items ?? {}, new: pair.new.items ?? {} },
    depth + 1,
  )
}

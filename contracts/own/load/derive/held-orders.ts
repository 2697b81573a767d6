import { drawValue } from '../../drawing/draw-value.js'
import { randomOf } from '../../drawing/random.js'
import { violationsOf, type Validator } from '../../../validation/validation.js'
import { parametersOf } from '../../../openapi/path-template.js'
import type { Schema } from '../document/normalise-schemas.js'
import type { HeldMembers, HeldOrders, OwnOperation } from '../../own-partner.js'
import { withValues } from '../../with-values.js'
import { membersOf, typeOf } from './schema-members.js'

interface Named {
  /** The operation that hands over an order. */
  operation: OwnOperation | undefined
  /** The member by which the caller names it. */
  id: string | undefined
  /** Members that say something else than the order's own: who calls, another name of it. */
  otherwiseUsed: readonly string[]
  validators: Readonly<Record<string, Validator>>
}

/** What people write stands in no member of such a name. */
const noProse =
  /phone|telefon|gsm|mail|date|time|tarih|saat|(^|[_-])(id|no|code|kod)$|(Id|No|Code|Ref)$|reference|url|status|durum|type|tip|tur$|currency|para|country|ulke|lang|zip|post|lat|lng|lon|amount|tutar|price|fiyat|token|key/i
const amountName = /amount|tutar|price|fiyat|total|toplam|fee|ucret|ücret|bedel|tip$|bahsis/i
const personName = /name|isim|musteri|müşteri|customer|recipient|alici|alıcı|(^|[_-])ad(i|ı)?$|Ad(i|ı)?$/i
const telling = ['pattern', 'format', 'enum', 'const']
/** No sent text is longer. */
const longestText = 60

/** Turkish letters and an emoji, other words for each of a few members. */
const texts = [
  'İğneada Yolu No: 7, Şişli/İstanbul 🏠',
  'ğüşıöç ĞÜŞİÖÇ, zile basmayın 🛵',
  'Şükrü Iğdır Çağlayangil',
]

/**
 * The orders that are handed over by a name which the caller gives, so that whoever took one can be asked for it; nothing
 * where no folder tells that name. Looked at is what still makes a sound body when it holds such values.
 */
export function heldOrdersOf({ operation, id, otherwiseUsed, validators }: Named): HeldOrders | undefined {
  if (!operation?.takesBody || id === undefined || parametersOf(operation.path).length > 0) return undefined
  const sample = sampleOf(operation)
  if (!isObject(sample) || !(id in sample)) return undefined
  const schema = `${operation.id}.request`
  const isSound = (values: HeldMembers): boolean =>
    !validators[schema] || violationsOf(validators, schema, withValues(sample, values)).length === 0
  if (!isSound({})) return undefined
  const members = membersIn((operation.requestSchema ?? {}) as Schema, sample, '').filter(
    ({ path }) => path !== id && !otherwiseUsed.includes(path),
  )
  const soundOnes = (values: HeldMembers): HeldMembers =>
    Object.fromEntries(Object.entries(values).filter(([path, value]) => isSound({ [path]: value })))
  const prose = members.filter(isProse).map(({ path }, index) => [path, texts[index % texts.length]])
  const written = soundOnes(Object.fromEntries(prose) as HeldMembers)
  const who = Object.keys(written).find((path) => personName.test(path))
  const what = Object.keys(written).find((path) => path !== who)
  return {
    operation: operation.id,
    id,
    texts: written,
    amounts: soundOnes(amountsAmong(members)),
    lists: soundOnes(listsAmong(members)),
    ...(who !== undefined && what !== undefined && { customer: { who, what } }),
  }
}

interface Member {
  path: string
  schema: Schema
  /** As the sample has it. */
  value: unknown
}

/** Members outside of lists, whose objects the sample has. */
function membersIn(schema: Schema, sample: Schema, above: string): Member[] {
  return Object.entries(membersOf(schema)).flatMap(([name, member]): Member[] => {
    const value = sample[name]
    const path = above + name
    if (typeOf(member) === 'object') return isObject(value) ? membersIn(member, value, `${path}.`) : []
    return name.includes('.') ? [] : [{ path, schema: member, value }]
  })
}

function isProse({ path, schema }: Member): boolean {
  const { maxLength = Infinity } = schema as { maxLength?: number }
  return (
    typeOf(schema) === 'string' &&
    maxLength >= longestText &&
    telling.every((word) => !(word in schema)) &&
    !noProse.test(path)
  )
}

/** Amounts with kuruş: those that the page shows, or some beside them. */
function amountsAmong(members: readonly Member[]): HeldMembers {
  const kurus = 0.45
  return Object.fromEntries(
    members.flatMap(({ path, schema, value }) => {
      if (typeOf(schema) !== 'number' || !amountName.test(path) || typeof value !== 'number') return []
      return [[path, Number.isInteger(value) ? value + kurus : value]]
    }),
  )
}

/** Lists of two entries that differ. */
function listsAmong(members: readonly Member[]): HeldMembers {
  return Object.fromEntries(
    members.flatMap(({ path, schema, value }) => {
      if (typeOf(schema) !== 'array' || !Array.isArray(value) || value.length === 0) return []
      const entries = value as unknown[]
      const list = entries.length > 1 ? entries : [entries[0], likeButOther(entries[0], schema)]
      return [[path, list]]
    }),
  )
}

function likeButOther(entry: unknown, schema: Schema): unknown {
  if (typeof entry === 'string') return `${entry} 2`
  if (!isObject(entry)) return entry
  const members = membersIn((schema['items'] ?? {}) as Schema, entry, '')
  const text = members.find((member) => isProse(member) && typeof member.value === 'string')
  return text ? withValues(entry, { [text.path]: `${text.value as string} 2` }) : entry
}

function sampleOf({ id, requestExample, requestSchema }: OwnOperation): unknown {
  const context = { name: '', random: randomOf(id), at: 0, prefersExamples: true }
  return requestExample ?? drawValue((requestSchema ?? {}) as Schema, context)
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

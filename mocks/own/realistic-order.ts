import type { OwnOperation, OwnResource } from '../../contracts/own/own-partner.js'
import { sheetOf, type Surface } from '../../contracts/contract/surfaces.js'
import { drawAddress } from '../orders/realistic/address.js'
import { drawCart } from '../orders/realistic/cart.js'
import { drawOrderNote } from '../orders/realistic/order-notes.js'
import { drawPerson } from '../orders/realistic/person.js'
import { seededFaker } from '../orders/realistic/seeded-faker.js'
import type { DrawContext } from '../orders/realistic/draw-context.js'
import type { Drawing } from '../orders/surface-orders.js'
import { drawValue } from '../../contracts/own/drawing/draw-value.js'
import type { Schema } from '../../contracts/own/drawing/draw-text.js'
import { randomOf } from '../../contracts/own/drawing/random.js'
import type { OwnState } from './own-state.js'

/** Draws orders by the schema of the operation that creates one: people, addresses and goods are of one order. */
export function drawingOf(creation: OwnOperation, orders: OwnResource): Drawing<OwnState> {
  return (state, context) => {
    const { seed, number, at } = context
    const random = randomOf(`${seed} ${state.own.surface} ${number}`)
    const realistic = realisticOf(state.own.surface, context)
    const drawn = drawValue(creation.requestSchema as Schema, {
      name: '',
      random,
      at,
      realistic,
      prefersExamples: false,
    })
    const body = typeof drawn === 'object' && drawn !== null ? (drawn as Record<string, unknown>) : {}
    return {
      ...body,
      ...identity(state, body),
      ...(orders.id in body &&
        isText(body[orders.id], creation, orders) && { [orders.id]: `order-${seed}-${number}` }),
    }
  }
}

/** Members that say who calls are those of the mock's own credentials. */
function identity(state: OwnState, body: object): Record<string, unknown> {
  const places = Object.entries(sheetOf(state.own.surface as Surface).credentials)
  return Object.fromEntries(
    places.flatMap(([name, place]) =>
      'member' in place && place.member in body ? [[place.member, state.credential(name)]] : [],
    ),
  )
}

function isText(value: unknown, { requestSchema }: OwnOperation, { id }: OwnResource): boolean {
  const {
    pattern,
    format,
    maxLength = 100,
  } = ((requestSchema as { properties?: Record<string, Schema> }).properties?.[id] ?? {}) as {
    pattern?: string
    format?: string
    maxLength?: number
  }
  return typeof value === 'string' && pattern === undefined && format === undefined && maxLength >= 20
}

function realisticOf(surface: string, context: DrawContext) {
  const faker = seededFaker(surface, context)
  const person = drawPerson(faker)
  const address = drawAddress(faker, context)
  const [line] = drawCart(faker).lines
  const note = drawOrderNote(faker) ?? ''
  const byName: readonly [name: RegExp, value: unknown][] = [
    [/mail|e-?posta/i, person.email],
    [/phone|telefon|gsm|msisdn|mobile/i, person.phone],
    [/lat(itude)?$|enlem/i, address.latitude],
    [/lo?ng(itude)?$|boylam/i, address.longitude],
    [/address|adres/i, address.full],
    [/customer.*name|musteri.*ad|müşteri.*ad|recipient|alici|alıcı|contact/i, person.name],
    [/product|urun|ürün|item.*name/i, line?.name],
    [/note|^not$|aciklama|açıklama|comment/i, note],
  ]
  return (name: string, schema: Schema): unknown => {
    const value = byName.find(([pattern]) => pattern.test(name))?.[1]
    const types = [schema['type'] ?? []].flat() as string[]
    const isOfType = types.includes(typeof value)
    const {
      pattern,
      minLength = 0,
      maxLength = Infinity,
      format,
    } = schema as { pattern?: string; minLength?: number; maxLength?: number; format?: string }
    if (!isOfType || 'enum' in schema) return undefined
    if (typeof value !== 'string') return value
    if (pattern !== undefined && !new RegExp(pattern).test(value)) return undefined
    if (format !== undefined && !(format === 'email' && /mail|posta/i.test(name))) return undefined
    return value.length >= minLength && value.length <= maxLength ? value : undefined
  }
}

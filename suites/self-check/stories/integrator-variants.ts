import { setTimeout } from 'node:timers/promises'
import { Shop } from '../../examples/integrator/shop.js'
import { alterCalls } from './altered-calls.js'

type Body = Record<string, unknown>

/** What other implementations do otherwise, and rightly so: none of it may be held against them. */
export const integratorVariants = {
  'items-left-out': () => alterCalls((_path, { items: _items, ...body }) => body),
  'phone-in-national-form': () =>
    alterCalls((_path, body) => mapped(body, 'CustomerPhone', (phone) => phone.replace('+90', '0'))),
  'note-beside-the-address': () =>
    alterCalls((_path, { OrderNote, ...body }) =>
      OrderNote === undefined
        ? body
        : {
            ...body,
            OrderNote: '',
            AddressDetail: `${textOf(body['AddressDetail'])} / ${textOf(OrderNote)}`,
          },
    ),
  'address-in-lines': () =>
    alterCalls((_path, body) =>
      mapped(body, 'deliveryAddress', (address) => address.replaceAll(', ', ',\n')),
    ),
  'hand-over-as-the-time': () => alterCalls((_path, body) => mapped(body, 'CreateDate', () => minuteNow())),
  'coordinates-rounded': () =>
    alterCalls((_path, body) => mapped(body, 'Latitude', (text) => Number(text).toFixed(4))),
  /** “Sipariş teslimata çıktı” may be the courier’s way to the restaurant. */
  'on-the-way-at-seven': () => {
    const { follow } = Shop.prototype
    Shop.prototype.follow = function (delivery, status) {
      if (status !== '6') follow.call(this, delivery, status)
    }
  },
  'left-to-the-platforms-courier': () => {
    const { handOver } = Shop.prototype
    Shop.prototype.handOver = function (orderId) {
      if (this.book.get(orderId).raw['kurye_tipi'] !== 'BK Getirsin') handOver.call(this, orderId)
    }
  },
  'handed-over-later': () => {
    const { create } = Shop.prototype
    Shop.prototype.create = async function (...delivery) {
      await setTimeout(2000)
      return create.apply(this, delivery)
    }
  },
} satisfies Record<string, () => void>

export type IntegratorVariant = keyof typeof integratorVariants

function mapped(body: Body, name: string, map: (text: string) => string): Body {
  return typeof body[name] === 'string' ? { ...body, [name]: map(body[name]) } : body
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Türkiye's wall clock. */
function minuteNow(): string {
  const at = Date.now() + 3 * 3_600_000
  return new Date(at).toISOString().slice(0, 16).replace('T', ' ')
}

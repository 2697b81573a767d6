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
} satisfies Record<string, () => void>

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

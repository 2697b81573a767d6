import type { Check } from '../../check.js'
import type { PosEvent } from './requests.js'

/** Bodies that break careless receivers, made of a valid event. */
export const badInputs: {
  name: string
  title: Check['title']
  level?: 'should'
  of(event: PosEvent): string | Buffer
}[] = [
  {
    name: 'cut-short',
    title: { en: 'JSON that ends early', tr: 'yarım kalan JSON' },
    of: (event) => JSON.stringify(event).slice(0, -20),
  },
  {
    name: 'no-json',
    title: { en: 'form fields', tr: 'form alanları' },
    of: () => 'orderId=order_1&status=NEW',
  },
  { name: 'empty', title: { en: 'an empty body', tr: 'boş gövde' }, of: () => '' },
  { name: 'list', title: { en: 'a list', tr: 'liste' }, of: (event) => JSON.stringify([event]) },
  { name: 'null', title: { en: 'null', tr: 'null' }, of: () => 'null' },
  { name: 'no-fields', title: { en: 'an empty object', tr: 'boş nesne' }, of: () => '{}' },
  {
    name: 'unknown-status',
    title: { en: 'a status that is not documented', tr: 'belgelenmemiş durum' },
    of: (event) => JSON.stringify({ ...event, status: 'TELEPORTED' }),
  },
  {
    name: 'order-id-object',
    title: { en: 'an object as orderId', tr: 'orderId olarak nesne' },
    of: (event) => JSON.stringify({ ...event, orderId: { id: event.orderId } }),
  },
  {
    name: 'no-date',
    title: { en: 'a timestamp that is no time', tr: 'zaman olmayan timestamp' },
    of: (event) => JSON.stringify({ ...event, timestamp: 'dün akşam' }),
  },
  {
    name: 'invalid-utf-8',
    title: { en: 'bytes that are not UTF-8', tr: 'UTF-8 olmayan baytlar' },
    of: (event) =>
      Buffer.concat([
        Buffer.from(JSON.stringify(event).replace(/\}$/, ',"note":"')),
        Buffer.from([0xff, 0xfe, 0xc3]),
        Buffer.from('"}'),
      ]),
  },
  {
    name: 'unpaired-surrogate',
    title: { en: 'half of a surrogate pair', tr: 'yarım surrogate çifti' },
    level: 'should',
    of: (event) => JSON.stringify(event).replace(/\}$/, ',"note":"\\ud83d"}'),
  },
]

export const hostileInputs: {
  name: string
  title: Check['title']
  allow?: 'hugeBodies'
  of(event: PosEvent): string
}[] = [
  {
    name: 'deep',
    title: { en: 'JSON that is 2,000 levels deep', tr: '2.000 düzey derin JSON' },
    of: (event) => JSON.stringify(event).replace(/\}$/, `,"extra":${'['.repeat(2000)}${']'.repeat(2000)}}`),
  },
  {
    name: 'doubled-key',
    title: { en: 'a doubled key', tr: 'yinelenen anahtar' },
    of: (event) => JSON.stringify(event).replace(/\}$/, `,"status":"${event.status}"}`),
  },
  {
    name: 'huge',
    title: { en: 'a body of 2 MB', tr: '2 MB gövde' },
    allow: 'hugeBodies',
    of: (event) => JSON.stringify({ ...event, note: 'x'.repeat(2_000_000) }),
  },
]

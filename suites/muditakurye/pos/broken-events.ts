import { askingMore, type AskingMore } from '../../families/asking-more.js'
import type { Check } from '../../check.js'
import { carriedAs, carryingNoUtf8, type Body } from '../../families/texts/carried-texts.js'
import { hardBodies } from '../../families/bodies/hard-bodies.js'

/** What is sent in place of a valid event, told by a name and in the middle of a sentence. */
interface BrokenEvent {
  name: string
  title: Check['title']
}

/** A valid event with members replaced. */
function changed(changes: object): Body {
  return async (target, facts) => ({ ...(await facts.body(target, 'changed')), ...changes })
}

function text(of: (event: object) => string): Body {
  return async (target, facts) => Buffer.from(of(await facts.body(target, 'text')))
}

/** Bodies that break careless receivers, made of a valid event. */
export const badInputs: readonly (BrokenEvent & Partial<AskingMore> & { body: Body })[] = [
  {
    name: 'cut-short',
    title: { en: 'JSON that ends early', tr: 'yarım kalan JSON' },
    body: text((event) => JSON.stringify(event).slice(0, -20)),
  },
  {
    name: 'no-json',
    title: { en: 'form fields', tr: 'form alanları' },
    body: text(() => 'orderId=order_1&status=NEW'),
  },
  { name: 'empty', title: { en: 'an empty body', tr: 'boş gövde' }, body: text(() => '') },
  {
    name: 'list',
    title: { en: 'a list', tr: 'liste' },
    body: text((event) => JSON.stringify([event])),
  },
  { name: 'null', title: { en: 'null', tr: 'null' }, body: text(() => 'null') },
  { name: 'no-fields', title: { en: 'an empty object', tr: 'boş nesne' }, body: text(() => '{}') },
  {
    name: 'unknown-status',
    title: { en: 'a status that is not documented', tr: 'belgelenmemiş durum' },
    body: changed({ status: 'TELEPORTED' }),
  },
  {
    name: 'order-id-object',
    title: { en: 'an object as orderId', tr: 'orderId olarak nesne' },
    body: async (target, facts) => {
      const event = (await facts.body(target, 'object')) as { orderId: string }
      return { ...event, orderId: { id: event.orderId } }
    },
  },
  {
    name: 'no-date',
    title: { en: 'a timestamp that is no time', tr: 'zaman olmayan timestamp' },
    body: changed({ timestamp: 'dün akşam' }),
  },
  {
    name: 'invalid-utf-8',
    title: { en: 'bytes that are not UTF-8', tr: 'UTF-8 olmayan baytlar' },
    body: carryingNoUtf8(),
  },
  {
    name: 'unpaired-surrogate',
    title: { en: 'half of a surrogate pair', tr: 'yarım surrogate çifti' },
    ...askingMore('hostile-input-survived'),
    body: carriedAs('"\\ud83d"'),
  },
]

/** JSON that is made to hurt: the families' own, with what they are called in a sentence. */
export const hostileInputs = [
  {
    name: 'deep',
    title: { en: 'JSON that is 2,000 levels deep', tr: '2.000 düzey derin JSON' },
    row: hardBodies.deep,
  },
  {
    name: 'doubled-key',
    title: { en: 'a doubled key', tr: 'yinelenen anahtar' },
    row: hardBodies.doubledKey,
  },
  { name: 'huge', title: { en: 'a body of 2 MB', tr: '2 MB gövde' }, row: hardBodies.huge },
] as const

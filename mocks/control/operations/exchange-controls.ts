import type { Journal, JournalEntry } from '../../journal/journal.js'
import { exchangeOf, type Exchange } from '../../journal/exchanges/exchange.js'
import { rowOf } from '../../journal/exchanges/exchange-row.js'
import { harOf } from '../../journal/exchanges/har.js'
import type { World } from '../../world/world.js'
import { defineControl, type ControlRequest } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'
import { listed } from '../listed.js'
import { listOf } from '../schemas/json-schema.js'
import { shownExchange } from '../shown-exchange.js'
import { unknownExchange } from './unknown-exchange.js'
import {
  exchangeRowSchema,
  exchangeSchema,
  lookedFor,
  statusText,
  surface,
  text,
} from '../schemas/schemas.js'

const filters = {
  surface,
  operation: text,
  status: statusText,
  limit: { type: 'string', description: 'At most so many, the newest of them.' },
  after: {
    type: 'string',
    description:
      'Only those that come after the exchange of this id in the list: older ones. The next page begins so.',
  },
}

export const exchangeControls = [
  defineControl({
    id: 'listExchanges',
    method: 'get',
    path: '/exchanges',
    summary:
      'The recorded exchanges, newest first, each with what broke the contract in it; in pages by `limit` and `after`.',
    query: filters,
    answers: { 200: { description: 'Exchanges, secrets replaced.', schema: listOf(exchangeSchema) } },
    run: (request) => ({
      headers: { 'uyum-journal-dropped': String(request.world.journal.dropped) },
      list: listed(wanted(request)),
    }),
  }),
  defineControl({
    id: 'listExchangeRows',
    method: 'get',
    path: '/exchange-rows',
    summary:
      'The recorded exchanges, newest first, a line each without headers and bodies; in pages by `limit` and `after`.',
    query: { limit: filters.limit, after: filters.after, text: lookedFor },
    answers: { 200: { description: 'Rows.', schema: listOf(exchangeRowSchema) } },
    run: ({ world, played, query }) => ({
      headers: { 'uyum-journal-dropped': String(world.journal.dropped) },
      list: listed(mapped(entriesOf(world, query), (entry) => rowOf(entry, played, query['text']))),
    }),
  }),
  defineControl({
    id: 'getExchange',
    method: 'get',
    path: '/exchanges/{id}',
    summary: 'One exchange; with what broke the contract, what the partner’s documents say of that place.',
    answers: {
      200: { description: 'The exchange, secrets replaced.', schema: exchangeSchema },
      404: { description: 'There is no such exchange, or it had to make room.' },
    },
    run: ({ world, played, path: { id = '' } }) => {
      const entry = world.journal.find(id)
      if (!entry) throw unknownExchange('looking for', id)
      return { body: shownExchange(entry, played) }
    },
  }),
  defineControl({
    id: 'exportExchanges',
    method: 'get',
    path: '/exchanges.har',
    summary: 'The recorded exchanges, oldest first, as HAR 1.2.',
    query: filters,
    answers: { 200: { description: 'A HAR document.', schema: { type: 'object', required: ['log'] } } },
    run: (request) => {
      const sandbox = request.world.name === '' ? '' : `/@${request.world.name}`
      return { list: harOf(wanted(request, 'oldest'), `${request.origin}${sandbox}`) }
    },
  }),
]

function wanted(
  { world, played, query }: ControlRequest<undefined>,
  from: 'newest' | 'oldest' = 'newest',
): Iterable<Exchange | undefined> {
  const { surface: name, operation, status } = query
  const isWanted = (entry: JournalEntry): boolean =>
    (name === undefined || entry.surface === name) &&
    (operation === undefined || entry.operation === operation) &&
    (status === undefined || String(entry.response.status) === status)
  const entries = entriesOf(world, query, isWanted)
  return mapped(from === 'newest' ? entries : oldestFirst(world.journal, entries), (entry) =>
    exchangeOf(entry, played),
  )
}

/** Each is told again when it is reached: one that has made room since is left out. */
function* oldestFirst(
  journal: Journal,
  entries: Iterable<JournalEntry | undefined>,
): Generator<JournalEntry | undefined> {
  const ids: string[] = []
  for (const entry of entries) {
    if (entry) ids.push(entry.id)
    yield undefined
  }
  for (const id of ids.reverse()) yield journal.find(id)
}

/** Newest first: so many as `limit` says of those that are wanted, from behind `after` on. */
function entriesOf(
  { journal }: World,
  { limit: most = String(Number.MAX_SAFE_INTEGER), after }: ControlRequest<undefined>['query'],
  isWanted: (entry: JournalEntry) => boolean = () => true,
): Iterable<JournalEntry | undefined> {
  const limit = requireWhole('limit', most)
  const before = after === undefined ? undefined : requireWhole('after', after)
  return firstOf(journal.backwards(before), limit, isWanted)
}

function* firstOf(
  entries: Iterable<JournalEntry>,
  limit: number,
  isWanted: (entry: JournalEntry) => boolean,
): Generator<JournalEntry | undefined> {
  let count = 0
  for (const entry of entries) {
    if (count === limit) return
    // Nothing in place of one that is not wanted: others have their turn meanwhile.
    const wantedEntry = isWanted(entry) ? entry : undefined
    if (wantedEntry) count += 1
    yield wantedEntry
  }
}

/** Each is made when it is asked for. */
function* mapped<From, To>(
  items: Iterable<From | undefined>,
  make: (item: From) => To,
): Generator<To | undefined> {
  for (const item of items) yield item === undefined ? undefined : make(item)
}

function requireWhole(name: string, text: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : 0
  if (value >= 1 && Number.isSafeInteger(value)) return value
  throw new ControlRefusal(400, {
    en: `listing exchanges: expected ${name} to be ${name === 'after' ? 'the id of an exchange' : 'a number of them'}, 1 or more, got "${text}".`,
    tr: `Çağrı listesi: ${name} için ${name === 'after' ? 'bir çağrının numarası' : 'bir sayı'} (1 ya da daha büyük) bekleniyordu, “${text}” geldi.`,
  })
}

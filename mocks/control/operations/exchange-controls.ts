import type { PlayedSurface } from '../../call/played-surface.js'
import type { JournalEntry } from '../../journal/journal.js'
import { recordExchange } from '../../journal/record-exchange.js'
import { exchangeOf, type Exchange } from '../../journal/exchanges/exchange.js'
import { rowOf } from '../../journal/exchanges/exchange-row.js'
import { editedRequest, type RequestEdits } from '../../journal/replay/edited-request.js'
import { renderHar } from '../../journal/exchanges/har.js'
import { streamExchanges } from '../../journal/exchanges/stream-exchanges.js'
import { verify, type Verification } from '../../journal/exchanges/verify.js'
import type { World } from '../../world/world.js'
import { defineControl, type ControlRequest } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'
import { closedObject, listOf } from '../schemas/json-schema.js'
import { quoteOf, type Quote } from '../violation-quotes.js'
import {
  exchangeRowSchema,
  exchangeSchema,
  statusText,
  surface,
  text,
  verdictSchema,
  verificationSchema,
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

/** An exchange with what the partner's documents say of each place where it breaks the contract. */
export interface ShownExchange extends Exchange {
  violations: (Exchange['violations'][number] & Partial<Quote>)[]
}

const lookedFor = { type: 'string', description: 'Whether it stands in an exchange is told as `found`.' }

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
      body: wanted(request),
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
      body: [...entriesOf(world, query)].map((entry) => rowOf(entry, played, query['text'])),
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
      return { body: renderHar(wanted(request).reverse(), `${request.origin}${sandbox}`) }
    },
  }),
  defineControl<RequestEdits>({
    id: 'replayExchange',
    method: 'post',
    path: '/exchanges/{id}/replay',
    summary:
      'Has the same request answered again, in the world as it is now, or changed as the body says; the new exchange is recorded.',
    body: closedObject({
      method: text,
      path: text,
      query: text,
      headers: { type: 'object', additionalProperties: text },
      body: text,
    }),
    answers: {
      200: { description: 'The new exchange.', schema: exchangeSchema },
      404: { description: 'There is no such exchange, or it had to make room.' },
    },
    run: async ({ world, played, limits, path: { id = '' }, body: edits }) => {
      const entry = world.journal.find(id)
      const answering = played.find(({ surface }) => surface.surface === entry?.surface)
      if (!entry || !answering) throw unknownExchange('replaying', id)
      const request = world.journal.requestOf(id)
      if (!request) {
        throw new ControlRefusal(
          404,
          `replaying the exchange ${id}: expected its call, which is in memory alone, for it holds secrets: the mock was started again since. Send it anew.`,
        )
      }
      const sent =
        Object.keys(edits).length === 0
          ? request
          : editedRequest(request, entry.request, edits, { routes: answering.routes, limits: limits() })
      const call = { ...sent, world }
      const recorded = recordExchange(answering, call, await answering.answer(call))
      return { body: exchangeOf(world.journal.find(recorded.id)!, played) }
    },
  }),
  defineControl<Verification>({
    id: 'verifyExchanges',
    method: 'post',
    path: '/verify',
    summary:
      'Tells whether something went over the wire as often and in the order as it should, and what came nearest to it.',
    body: verificationSchema,
    answers: { 200: { description: 'The verdict.', schema: verdictSchema } },
    run: ({ world, body }) => ({ body: verify(body, world.journal, world.clock.now()) }),
  }),
  defineControl({
    id: 'streamExchanges',
    method: 'get',
    path: '/stream',
    summary:
      'Each exchange as a server-sent event, from now on or after the `Last-Event-ID`; as rows, with what becomes of deliveries among them.',
    query: { rows: { enum: ['true'] }, text: lookedFor },
    answers: {
      200: {
        description: 'Events `exchange` and `reset`; or `row`, `delivery` and `reset`.',
        schema: text,
        contentType: 'text/event-stream',
      },
    },
    run: ({ world, played, headers, query }) => ({
      headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
      stream: (response) =>
        streamExchanges(
          world,
          played,
          {
            lastEventId: headers['last-event-id'] as string | undefined,
            ...(query['rows'] === 'true' && { rows: { text: query['text'] ?? '' } }),
          },
          response,
        ),
    }),
  }),
]

function wanted({ world, played, query }: ControlRequest<undefined>): Exchange[] {
  const { surface: name, operation, status } = query
  const isWanted = (entry: JournalEntry): boolean =>
    (name === undefined || entry.surface === name) &&
    (operation === undefined || entry.operation === operation) &&
    (status === undefined || String(entry.response.status) === status)
  return [...entriesOf(world, query, isWanted)].map((entry) => exchangeOf(entry, played))
}

/** Newest first: so many as `limit` says of those that are wanted, from behind `after` on. */
function* entriesOf(
  { journal }: World,
  { limit: most = String(Number.MAX_SAFE_INTEGER), after }: ControlRequest<undefined>['query'],
  isWanted: (entry: JournalEntry) => boolean = () => true,
): Generator<JournalEntry> {
  const limit = requireWhole('limit', most)
  const before = after === undefined ? undefined : requireWhole('after', after)
  let count = 0
  for (const entry of journal.backwards(before)) {
    if (count === limit) return
    if (!isWanted(entry)) continue
    count += 1
    yield entry
  }
}

function shownExchange(entry: JournalEntry, played: readonly PlayedSurface[]): ShownExchange {
  const contract = played.find(({ surface }) => surface.surface === entry.surface)?.surface.contract
  const exchange = exchangeOf(entry, played)
  const place = { surface: entry.surface, operation: entry.operation, status: entry.response.status }
  return {
    ...exchange,
    violations: exchange.violations.map((violation) => ({
      ...violation,
      ...(contract && quoteOf(contract, place, violation)),
    })),
  }
}

function unknownExchange(doing: string, id: string): ControlRefusal {
  return new ControlRefusal(
    404,
    `${doing} the exchange ${id}: expected one that the journal keeps, it does not have it. GET exchanges lists them.`,
  )
}

function requireWhole(name: string, text: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : 0
  if (value >= 1 && Number.isSafeInteger(value)) return value
  throw new ControlRefusal(
    400,
    `listing exchanges: expected ${name} to be ${name === 'after' ? 'the id of an exchange' : 'a number of them'}, 1 or more, got "${text}".`,
  )
}

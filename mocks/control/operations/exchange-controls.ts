import { recordExchange } from '../../journal/record-exchange.js'
import { exchangeOf, type Exchange } from '../../journal/exchanges/exchange.js'
import { renderHar } from '../../journal/exchanges/har.js'
import { streamExchanges } from '../../journal/exchanges/stream-exchanges.js'
import { verify, type Verification } from '../../journal/exchanges/verify.js'
import { defineControl, type ControlRequest } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'
import { listOf } from '../schemas/json-schema.js'
import {
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
  defineControl({
    id: 'replayExchange',
    method: 'post',
    path: '/exchanges/{id}/replay',
    summary: 'Has the same request answered again, in the world as it is now; the new exchange is recorded.',
    answers: {
      200: { description: 'The new exchange.', schema: exchangeSchema },
      404: { description: 'There is no such exchange, or it had to make room.' },
    },
    run: async ({ world, played, path: { id = '' } }) => {
      const surfaceName = world.journal.find(id)?.surface
      const answering = played.find(({ surface }) => surface.surface === surfaceName)
      if (!answering) {
        throw new ControlRefusal(
          404,
          `replaying the exchange ${id}: expected one that the journal keeps, it does not have it. GET exchanges lists them.`,
        )
      }
      const request = world.journal.requestOf(id)
      if (!request) {
        throw new ControlRefusal(
          404,
          `replaying the exchange ${id}: expected its call, which is in memory alone, for it holds secrets: the mock was started again since. Send it anew.`,
        )
      }
      const call = { ...request, world }
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
    summary: 'Each exchange as a server-sent event, from now on or after the `Last-Event-ID`.',
    answers: {
      200: { description: 'Events `exchange` and `reset`.', schema: text, contentType: 'text/event-stream' },
    },
    run: ({ world, played, headers }) => ({
      headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
      stream: (response) =>
        streamExchanges(world, played, headers['last-event-id'] as string | undefined, response),
    }),
  }),
]

function wanted({ world, played, query }: ControlRequest<undefined>): Exchange[] {
  const { surface: name, operation, status } = query
  const limit = requireWhole('limit', query['limit'] ?? String(Number.MAX_SAFE_INTEGER))
  const after = query['after']
  const found: Exchange[] = []
  for (const entry of world.journal.backwards(
    after === undefined ? undefined : requireWhole('after', after),
  )) {
    if (found.length === limit) break
    const isWanted =
      (name === undefined || entry.surface === name) &&
      (operation === undefined || entry.operation === operation) &&
      (status === undefined || String(entry.response.status) === status)
    if (isWanted) found.push(exchangeOf(entry, played))
  }
  return found
}

function requireWhole(name: string, text: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : 0
  if (value >= 1 && Number.isSafeInteger(value)) return value
  throw new ControlRefusal(
    400,
    `listing exchanges: expected ${name} to be ${name === 'after' ? 'the id of an exchange' : 'a number of them'}, 1 or more, got "${text}".`,
  )
}

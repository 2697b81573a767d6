import { streamExchanges } from '../../journal/exchanges/stream-exchanges.js'
import { defineControl } from '../control-operation.js'
import { lookedFor, text } from '../schemas/schemas.js'

export const exchangeStreamControls = [
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

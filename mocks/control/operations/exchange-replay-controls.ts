import { exchangeOf } from '../../journal/exchanges/exchange.js'
import { recordExchange } from '../../journal/record-exchange.js'
import { editedRequest, type RequestEdits } from '../../journal/replay/edited-request.js'
import { defineControl } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'
import { closedObject } from '../schemas/json-schema.js'
import { exchangeSchema, text } from '../schemas/schemas.js'
import { unknownExchange } from './unknown-exchange.js'

export const exchangeReplayControls = [
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
        throw new ControlRefusal(404, {
          en: `replaying the exchange ${id}: expected its call, which is in memory alone, for it holds secrets: the mock was started again since. Send it anew.`,
          tr: `${id} numaralı çağrı yeniden gönderilemedi: çağrı gizli değerler taşıdığı için yalnızca bellekteydi, mock o zamandan beri yeniden başlatıldı. Baştan gönderin.`,
        })
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
]

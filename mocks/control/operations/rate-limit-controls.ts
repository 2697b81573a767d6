import { isSurface } from '../../../contracts/contract/surfaces.js'
import { requireRoom } from '../../limits/require-room.js'
import type { RateLimitRule } from '../../limits/rate-limits/rate-limits.js'
import { defineControl } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'
import { listOf } from '../schemas/json-schema.js'
import { rateLimitSchema, surface, text } from '../schemas/schemas.js'

export const rateLimitControls = [
  defineControl({
    id: 'listRateLimits',
    method: 'get',
    path: '/rate-limits',
    summary: 'The rate limits that were set here; without one no call is limited.',
    answers: { 200: { description: 'All limits.', schema: listOf(rateLimitSchema) } },
    run: ({ world }) => ({ body: world.rateLimits.list() }),
  }),
  defineControl<RateLimitRule>({
    id: 'setRateLimit',
    method: 'put',
    path: '/rate-limits',
    summary:
      'Limits one caller of a surface, named by the key it sends, or without a caller each of them: so many requests in a window of the world’s clock.',
    body: rateLimitSchema,
    answers: { 200: { description: 'The limit.', schema: rateLimitSchema } },
    run: ({ world, played, limits, body }) => {
      requireRoom('rateLimits', world.rateLimits.list().length, limits())
      const mocked = played.find(({ surface }) => surface.surface === body.surface)
      if (
        !Object.values(mocked?.surface.forcedResponses ?? {}).some((named) => Object.hasOwn(named, '429'))
      ) {
        throw new ControlRefusal(400, {
          en: `limiting ${body.surface}: expected a surface with a 429 in its catalog, it has none.`,
          tr: `${body.surface} sınırı: kataloğunda 429 olan bir arayüz bekleniyordu, bunda yok.`,
        })
      }
      world.rateLimits.set(body)
      return { body }
    },
  }),
  defineControl({
    id: 'deleteRateLimits',
    method: 'delete',
    path: '/rate-limits',
    summary: 'Lifts the limit of a caller, that of a surface, or without a surface all of them.',
    query: { surface, caller: text },
    answers: { 204: { description: 'It is lifted.' }, 404: { description: 'There is no such limit.' } },
    run: ({ world, query }) => {
      if (query['surface'] === undefined) world.rateLimits.clear()
      else if (!isSurface(query['surface']) || !world.rateLimits.delete(query['surface'], query['caller'])) {
        throw new ControlRefusal(404, {
          en: `lifting the limit of ${query['caller'] ?? 'each caller'} of ${query['surface']}: expected a limit, there is none. GET rate-limits lists them.`,
          tr: `${query['surface']} sınırının kaldırılması (${query['caller'] ?? 'her çağıran'}): konmuş bir sınır bekleniyordu, yok. GET rate-limits sınırları listeler.`,
        })
      }
      return { status: 204 }
    },
  }),
]

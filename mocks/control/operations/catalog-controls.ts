import { renderInspector } from '../../pages/inspector/inspector-page.js'
import { exchangeOf } from '../../journal/exchanges/exchange.js'
import { catalogOf } from '../catalog.js'
import { defineControl, defineServerControl } from '../control-operation.js'
import { listOf } from '../schemas/json-schema.js'
import { surface } from '../schemas/schemas.js'

const shownExchanges = 50
const control = [
  'health',
  'catalog',
  'worlds',
  'reset',
  'snapshots',
  'clock',
  'states/<surface>',
  'orders/<surface>',
  'faults',
  'rate-limits',
  'deliveries',
  'delivery-targets',
  'exchanges?surface=<surface>',
  'exchanges.har',
  'verify',
  'stream',
  'metrics',
  'openapi.json',
  'contracts/<partner>.json',
  'contracts/<partner>.yaml',
  'reference/<partner>',
]

const catalogSchema = listOf({
  type: 'object',
  required: ['surface', 'operations', 'states', 'readings', 'transitions', 'orders', 'defects', 'snapshots'],
})

export const catalogControls = [
  defineControl({
    id: 'overview',
    method: 'get',
    path: '',
    summary: 'What there is: a page for a browser, JSON for everybody else.',
    answers: { 200: { description: 'Surfaces and the ways of control.', schema: { type: 'object' } } },
    run: ({ world, played, headers }) => {
      if (!headers['accept']?.includes('text/html')) {
        const surfaces = played.map(({ surface }) => `/${surface.surface}`)
        return { body: { sandbox: world.name, surfaces, control } }
      }
      const page = renderInspector({
        world,
        catalog: played.map(({ surface }) => catalogOf(surface)),
        exchanges: world.journal
          .newestFirst()
          .slice(0, shownExchanges)
          .map((entry) => exchangeOf(entry, played)),
      })
      return { headers: page.headers, body: page.html }
    },
  }),
  defineServerControl({
    id: 'catalog',
    method: 'get',
    path: '/catalog',
    summary: 'Operations, answers, provocations, magic values, states, readings, transitions and defects.',
    query: { surface },
    answers: { 200: { description: 'The surfaces, one after the other.', schema: catalogSchema } },
    run: ({ played, query }) => ({
      body: played
        .filter(({ surface }) => query['surface'] === undefined || surface.surface === query['surface'])
        .map(({ surface }) => catalogOf(surface)),
    }),
  }),
]

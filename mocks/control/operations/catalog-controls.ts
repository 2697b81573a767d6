import { deskAsset, renderDesk } from '../../pages/desk/desk-page.js'
import { catalogOf } from '../catalog.js'
import { defineControl, defineServerControl } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'
import { listOf } from '../schemas/json-schema.js'
import { surface } from '../schemas/schemas.js'

const control = [
  'health',
  'catalog',
  'worlds',
  'reset',
  'snapshots',
  'clock',
  'timers',
  'states/<surface>',
  'orders/<surface>',
  'faults',
  'rate-limits',
  'defects/<surface>',
  'credentials',
  'partners/<partner>',
  'deliveries',
  'delivery-targets',
  'exchanges?surface=<surface>',
  'exchanges.har',
  'exchange-rows',
  'verify',
  'stream',
  'checks',
  'metrics',
  'openapi.json',
  'contracts/<partner>.json',
  'contracts/<partner>.yaml',
  'reference/<partner>',
]

const catalogSchema = listOf({
  type: 'object',
  required: [
    'surface',
    'operations',
    'states',
    'readings',
    'transitions',
    'orders',
    'defects',
    'snapshots',
    'mine',
  ],
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
      // Who was let in without showing anything is let in by what the page asks for first, too.
      return renderDesk({ begins: headers['authorization'] === undefined })
    },
  }),
  defineServerControl({
    id: 'deskAsset',
    method: 'get',
    path: '/desk/{file}',
    summary: 'What the page is drawn by; open to everybody.',
    answers: {
      200: {
        description: 'A script or a style.',
        contentType: 'text/javascript',
        schema: { type: 'string' },
      },
      404: { description: 'There is no such file.' },
    },
    run: async ({ path: { file = '' } }) => {
      const asset = await deskAsset(file)
      if (asset) return asset
      throw new ControlRefusal(404, {
        en: `GET /_uyum/desk/${file}: expected a file of the page, it has none of that name.`,
        tr: `GET /_uyum/desk/${file}: sayfanın bir dosyası bekleniyordu, bu adda dosyası yok.`,
      })
    },
  }),
  defineServerControl({
    id: 'catalog',
    method: 'get',
    path: '/catalog',
    summary: 'Operations, answers, provocations, magic values, states, readings, transitions and defects.',
    query: { surface },
    answers: { 200: { description: 'The surfaces, one after the other.', schema: catalogSchema } },
    run: async ({ played, query, targets }) => {
      // A configuration that cannot be read is told of where it is used.
      const mine = await targets?.().catch(() => [])
      return {
        body: played
          .filter(({ surface }) => query['surface'] === undefined || surface.surface === query['surface'])
          .map(({ surface }) => catalogOf(surface, mine)),
      }
    },
  }),
]

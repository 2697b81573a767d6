import { asYaml } from '../../../contracts/openapi/export/as-yaml.js'
import { servedDocument } from '../../../contracts/openapi/export/served-document.js'
import { partnerNames } from '../../../contracts/contract/surfaces.js'
import { referenceAsset, renderReference } from '../../pages/reference/reference-page.js'
import { defineControl } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'

const language = {
  type: 'string',
  enum: ['en', 'tr'],
  description: 'The language of its texts; English by default.',
}
const openapi = { type: 'string', enum: ['3.1', '3.0'], description: 'The dialect; 3.1 by default.' }

/** The contracts themselves: for other people's tools, and as a page to read and try. */
export const contractControls = [
  defineControl({
    id: 'contract',
    method: 'get',
    path: '/contracts/{file}',
    summary:
      'A partner’s contract as an OpenAPI document with the addresses of this mock: `<partner>.json` or `.yaml`.',
    query: { lang: language, openapi },
    answers: {
      200: { description: 'The document.', schema: { type: 'object', required: ['openapi', 'paths'] } },
      404: { description: 'There is no such partner.' },
    },
    run: async ({ path: { file = '' }, query, origin, world }) => {
      const [name = '', format = ''] = file.split(/\.(?=[^.]*$)/)
      const partner = partnerNames.find((known) => known === name)
      if (!partner || (format !== 'json' && format !== 'yaml')) throw unknown(`contracts/${file}`)
      const sandbox = world.name === '' ? '' : `/@${world.name}`
      const document = await servedDocument(partner, (surface) => `${origin}${sandbox}/${surface}`, {
        language: query['lang'] === 'tr' ? 'tr' : 'en',
        openapi: query['openapi'] === '3.0' ? '3.0' : '3.1',
      })
      if (format === 'json') return { body: document }
      return {
        headers: { 'content-type': 'application/yaml; charset=utf-8' },
        body: await asYaml(document),
      }
    },
  }),
  defineControl({
    id: 'reference',
    method: 'get',
    path: '/reference/{partner}',
    summary: 'A partner’s contract as a page to read and to try against this mock.',
    query: { lang: language },
    answers: {
      200: { description: 'The page.', contentType: 'text/html', schema: { type: 'string' } },
      404: { description: 'There is no such partner.' },
      501: { description: 'swagger-ui-dist, which draws the page, is not installed.' },
    },
    run: async ({ path: { partner: name = '' }, query }) => {
      const partner = partnerNames.find((known) => known === name)
      if (!partner) throw unknown(`reference/${name}`)
      return renderReference(partner, query['lang'] === 'tr' ? 'tr' : 'en')
    },
  }),
  defineControl({
    id: 'referenceAsset',
    method: 'get',
    path: '/reference/assets/{file}',
    summary: 'What the reference page is drawn by.',
    answers: {
      200: {
        description: 'A script or a style.',
        contentType: 'text/javascript',
        schema: { type: 'string' },
      },
      404: { description: 'There is no such file.' },
    },
    run: async ({ path: { file = '' } }) => {
      const asset = await referenceAsset(file)
      if (!asset) throw unknown(`reference/assets/${file}`)
      return asset
    },
  }),
]

function unknown(path: string): ControlRefusal {
  return new ControlRefusal(404, {
    en: `GET /_uyum/${path}: expected one of ${partnerNames.join(', ')}, as contracts/<partner>.json, contracts/<partner>.yaml or reference/<partner>.`,
    tr: `GET /_uyum/${path}: ${partnerNames.join(', ')} adlarından biri bekleniyordu: contracts/<ad>.json, contracts/<ad>.yaml ya da reference/<ad>.`,
  })
}

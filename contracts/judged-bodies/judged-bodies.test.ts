import { basename, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import SwaggerParser from '@apidevtools/swagger-parser'
import formats from 'ajv-formats'
import type { OpenAPIV3_1 } from 'openapi-types'
import { describe, expect, test } from 'vitest'
import { bundleDocument } from '../build/bundle-document.js'
import { schemasOf } from '../build/document-schemas.js'
import { contractFolders } from '../contract/contract-folders.js'
import { exportContract } from '../openapi/export/export-contract.js'
import type { PublishedDocument } from '../openapi/export/published-document.js'
import { loadContract } from '../contract/load-contract.js'
import type { Partner } from '../contract/surfaces.js'
import { violationsOf } from '../validation/validation.js'
import { readJudgedBodies } from './judged-body.js'

const folders = contractFolders(join(import.meta.dirname, '..'))

describe.each(folders.map((folder) => ({ partner: basename(folder) as Partner, folder })))(
  'of the bodies of $partner',
  async ({ partner, folder }) => {
    const document = await bundleDocument(folder)
    const bodies = readJudgedBodies(folder, document)
    const { validators } = await loadContract(partner)
    const published = judgeOf(schemasOf(document))
    const exported = {
      '3.1': judgeOf(await exportedSchemas(partner, '3.1')),
      '3.0': judgeOf(await exportedSchemas(partner, '3.0')),
    }

    test('there are thirty and more, allowed and forbidden', () => {
      expect(bodies.length).toBeGreaterThanOrEqual(30)
      expect(new Set(bodies.map(({ verdict }) => verdict))).toContain('forbidden')
    })

    test.each(bodies)('$body, $title: the schema says what the document says ($verdict)', (judged) => {
      const { body, value, isTaken, heldBy } = judged
      const fits = isTaken || heldBy !== undefined
      const told = published(body, value)
      expect(told === '', told).toBe(fits)
      expect(violationsOf(validators, body, value).length === 0).toBe(fits)
    })

    test.each(bodies)('$body, $title: an exported contract says the same ($verdict)', (judged) => {
      const { body, value, isTaken, heldBy } = judged
      for (const openapi of ['3.1', '3.0'] as const) {
        const told = exported[openapi](body, value)
        expect(told === '', `${openapi}: ${told}`).toBe(isTaken || heldBy !== undefined)
      }
    })
  },
)

/** Says what a body breaks of its schema, or nothing; a schema is compiled when the first body asks for it. */
function judgeOf(schemas: Iterable<readonly [string, object]>): (body: string, value: unknown) => string {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  const bodies = new Map(schemas)
  return (body, value) => (ajv.validate(bodies.get(body)!, value) ? '' : ajv.errorsText())
}

/** What is handed out, in other words than `openapi.yaml` has: see `inGeneratorWords`. */
async function exportedSchemas(partner: Partner, openapi: '3.1' | '3.0'): Promise<[string, object][]> {
  const document = await exportContract(partner, { openapi, language: 'en' })
  const { 'x-webhooks': webhooks, ...rest } = document as PublishedDocument & { 'x-webhooks'?: object }
  const whole = { ...rest, ...(webhooks && { webhooks }) } as never
  return schemasOf((await SwaggerParser.dereference(whole)) as OpenAPIV3_1.Document)
}

import { basename, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { bundleDocument } from '../build/bundle-document.js'
import { schemasOf } from '../build/document-schemas.js'
import { contractFolders } from '../contract-folders.js'
import { loadContract } from '../load-contract.js'
import type { Partner } from '../surfaces.js'
import { violationsOf } from '../validation.js'
import { readJudgedBodies } from './judged-body.js'

const folders = contractFolders(join(import.meta.dirname, '..'))

describe.each(folders.map((folder) => ({ partner: basename(folder) as Partner, folder })))(
  'of the bodies of $partner',
  async ({ partner, folder }) => {
    const document = await bundleDocument(folder)
    const bodies = readJudgedBodies(folder, document)
    const published = new Map(schemasOf(document))
    const { validators } = await loadContract(partner)

    test('there are thirty and more, allowed and forbidden', () => {
      expect(bodies.length).toBeGreaterThanOrEqual(30)
      expect(new Set(bodies.map(({ verdict }) => verdict))).toContain('forbidden')
    })

    test.each(bodies)('$body, $title: the schema says what the document says ($verdict)', (judged) => {
      const { body, value, isTaken, heldBy } = judged
      const fits = isTaken || heldBy !== undefined
      const ajv = new Ajv2020({ strict: false, allErrors: true })
      formats.default(ajv)

      expect(ajv.validate(published.get(body)!, value), ajv.errorsText()).toBe(fits)
      expect(violationsOf(validators, body, value).length === 0).toBe(fits)
    })
  },
)

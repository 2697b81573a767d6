import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Finding } from '../../lint/finding.js'
import { levelOf } from '../../requirements/requirement.js'
import { violationsOf } from '../../validation/validation.js'
import { OwnPartnerError } from '../own-partner-error.js'
import { loadPartner } from './load-partner.js'

const example = join(import.meta.dirname, '../../../suites/examples/partners/yakin-kurye')

/** A copy of the example with some of its texts changed, each in the file that has it. */
function changed(changes: readonly [file: string, from: string, to: string][] = []): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'uyum-own-')), 'yakin-kurye')
  cpSync(example, folder, { recursive: true })
  for (const [file, from, to] of changes) {
    const path = join(folder, file)
    const before = readFileSync(path, 'utf8')
    expect(before, `${file} holds what is to be changed`).toContain(from)
    writeFileSync(
      path,
      before.replace(from, () => to),
    )
  }
  return folder
}

function written(openapi: string, partner = 'name: Deneme\nparty: courier\nintegrator: pos\n'): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'uyum-own-')), 'deneme')
  mkdirSync(folder)
  writeFileSync(join(folder, 'openapi.yaml'), openapi)
  writeFileSync(join(folder, 'partner.yaml'), partner)
  return folder
}

async function faultsOf(folder: string): Promise<readonly Finding[]> {
  const error: unknown = await loadPartner(folder).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(OwnPartnerError)
  return (error as OwnPartnerError).findings
}

test('a folder is a partner: sheet, contract, and requirements with the basis of their source', async () => {
  const { contract, sheet, surfaces } = await loadPartner(example)
  expect(Object.keys(sheet.surfaces)).toEqual(['courier', 'pos'])
  const requirements = contract.requirements['yakin-kurye/courier']!
  const address = requirements['createDelivery-address-required']!
  expect(address).toMatchObject({
    kind: 'missing-member-refused',
    basis: 'stated',
    quote: 'referenceNo, recipientName, recipientPhone ve address alanları zorunludur.',
    document: 'api.txt',
    statuses: [422],
  })
  expect(levelOf(address)).toBe('must')
  // No sentence says what becomes of what was posted.
  expect(requirements['createDelivery-kept']).toMatchObject({ basis: 'assumed', level: 'should' })
  // What its own words alone say is a requirement, too: the checks of its partner.ts verify it.
  expect(surfaces['yakin-kurye/courier']!.unverified).toEqual([])
})

test('quotes of what follows from the OpenAPI document stand in it', async () => {
  const { contract } = await loadPartner(example)
  const text = readFileSync(join(example, 'openapi.yaml'), 'utf8').replaceAll(/\s+/g, ' ')
  const quoted = Object.values(contract.requirements['yakin-kurye/courier']!).filter(
    (requirement) => requirement.basis !== 'assumed' && requirement.document === 'openapi.yaml',
  )
  expect(quoted.length).toBeGreaterThan(2)
  for (const requirement of quoted) expect(text).toContain((requirement as { quote: string }).quote)
})

test.each<[rule: string, file: string, from: string, to: string]>([
  ['quote-occurs-in-document', 'partner.yaml', 'Her istekte X-Api-Key', 'Her istekte X-API-KEY'],
  [
    'quote-occurs-in-document',
    'openapi.yaml',
    'x-quote: Gönderi bulunamazsa 404 döner.',
    'x-quote: Gönderi yoksa 404 döner.',
  ],
  ['document-is-there', 'partner.yaml', 'document: api.txt', 'document: ap.txt'],
  ['partner-file', 'partner.yaml', 'party: courier', 'party: curier'],
  ['partner-file', 'partner.yaml', '  rateLimit:', '  ratelimit:'],
  ['partner-file', 'partner.yaml', '    requests: 60', '    requests: sixty'],
  ['partner-file', 'partner.yaml', 'as: hmac-sha256-hex', 'as: hmac-md5'],
  ['partner-file', 'partner.yaml', 'name: YakınKurye', 'title: YakınKurye'],
  ['parties-are-two', 'partner.yaml', 'integrator: pos', 'integrator: courier'],
  ['operation-is-documented', 'partner.yaml', 'create: createDelivery', 'create: createDelivry'],
  ['operation-is-documented', 'partner.yaml', 'operation: deliveryStatusChanged', 'operation: statusChanged'],
  ['member-is-documented', 'partner.yaml', 'by: { member: referenceNo }', 'by: { member: reference }'],
  ['member-is-documented', 'partner.yaml', 'id: trackingId', 'id: tracking'],
  ['status-is-a-state', 'partner.yaml', 'initial: RECEIVED', 'initial: NEW'],
  ['status-is-a-state', 'partner.yaml', 'next: [DELIVERED, CANCELLED]', 'next: [DELIVERD, CANCELLED]'],
  [
    'reference-leads-somewhere',
    'openapi.yaml',
    "'#/components/schemas/NewDelivery'",
    "'#/components/schemas/NewDelivry'",
  ],
  ['schema-type-is-known', 'openapi.yaml', 'amount: { type: number', 'amount: { type: decimal'],
  [
    'pattern-is-a-regular-expression',
    'openapi.yaml',
    'note: { type: string }',
    "note: { type: string, pattern: '(' }",
  ],
  ['status-is-known', 'openapi.yaml', "        '409':\n", "        '4o9':\n"],
  ['document-is-openapi-3', 'openapi.yaml', 'openapi: 3.1.0', "swagger: '2.0'"],
  ['file-is-yaml', 'partner.yaml', 'party: courier', 'party: [courier'],
  ['requirements-file', 'requirements.yaml', 'kind: answer-member', 'kind: answer-membr'],
  ['operation-is-documented', 'requirements.yaml', 'operation: createDelivery', 'operation: create'],
])('%s in %s: told with its line and a cure', async (rule, file, from, to) => {
  const text = readFileSync(join(example, file), 'utf8')
  const line = text.slice(0, text.indexOf(from.trim())).split('\n').length
  const found = (await faultsOf(changed([[file, from, to]]))).filter((one) => one.rule === rule)
  // A list that is not closed is missed where the next line begins.
  const places = found.filter((one) => basename(one.file) === file && [line, line + 1].includes(one.line))
  expect(places).not.toEqual([])
  for (const { message, cure } of found) {
    expect(message).not.toBe('')
    expect(cure).not.toBe('')
  }
})

test('all faults are told at once', async () => {
  const folder = changed([
    ['partner.yaml', 'initial: RECEIVED', 'initial: NEW'],
    ['partner.yaml', 'create: createDelivery', 'create: createDelivry'],
    ['openapi.yaml', 'amount: { type: number', 'amount: { type: decimal'],
    ['requirements.yaml', 'statuses: [201]', 'statuses: [2010]'],
    ['partner.yaml', 'Her istekte X-Api-Key', 'Her istekte X-API-KEY'],
  ])
  const rules = (await faultsOf(folder)).map(({ rule }) => rule)
  expect(rules.toSorted()).toEqual(
    [
      'operation-is-documented',
      'quote-occurs-in-document',
      'requirements-file',
      'schema-type-is-known',
      'status-is-a-state',
    ].toSorted(),
  )
})

test('a folder that is wrong in twenty ways is told of each of them at once', async () => {
  const folder = changed([
    ['partner.yaml', 'name: YakınKurye', 'title: YakınKurye'],
    ['partner.yaml', 'party: courier', 'party: curier'],
    ['partner.yaml', '  rateLimit:', '  ratelimit:'],
    ['partner.yaml', 'as: hmac-sha256-hex', 'as: hmac-md5'],
    ['partner.yaml', 'afterSeconds: [10, 60]', 'afterSeconds: [10, soon]'],
    ['partner.yaml', 'Her istekte X-Api-Key', 'Her istekte X-API-KEY'],
    ['partner.yaml', 'create: createDelivery', 'create: createDelivry'],
    ['partner.yaml', 'by: { member: referenceNo }', 'by: { member: reference }'],
    ['partner.yaml', 'operation: deliveryStatusChanged', 'operation: statusChanged'],
    ['partner.yaml', 'initial: RECEIVED', 'initial: NEW'],
    ['partner.yaml', 'next: [DELIVERED, CANCELLED]', 'next: [DELIVERD, CANCELLED]'],
    ['partner.yaml', '      status: 422\n', '      status: 4220\n'],
    ['openapi.yaml', "'#/components/schemas/NewDelivery'", "'#/components/schemas/NewDelivry'"],
    ['openapi.yaml', 'amount: { type: number', 'amount: { type: decimal'],
    ['openapi.yaml', 'note: { type: string }', "note: { type: string, pattern: '(' }"],
    ['openapi.yaml', "        '409':\n", "        '4o9':\n"],
    ['openapi.yaml', 'x-quote: Gönderi bulunamazsa 404 döner.', 'x-quote: Gönderi yoksa 404 döner.'],
    ['requirements.yaml', 'kind: answer-member', 'kind: answer-membr'],
    ['requirements.yaml', 'statuses: [201]', 'statuses: [2010]'],
    ['requirements.yaml', 'operation: createDelivery\n', 'operation: create\n'],
  ])
  const faults = await faultsOf(folder)
  const words = faults.map(({ message, cure }) => `${message} ${cure}`).join('\n')
  for (const word of [
    'title',
    'curier',
    'ratelimit',
    'hmac-md5',
    'soon',
    'X-API-KEY',
    'createDelivry',
    'statusChanged',
    'NEW',
    'DELIVERD',
    '4220',
    'NewDelivry',
    'decimal',
    '"("',
    '4o9',
    'Gönderi yoksa',
    'answer-membr',
    '2010',
  ])
    expect(words).toContain(word)
  for (const { line, rule, cure } of faults) expect([line > 0, rule, cure]).not.toContain('')
})

test('what is not acted upon is named', async () => {
  const folder = written(`
openapi: 3.0.3
info: { title: Deneme, version: '1' }
servers: [{ url: '{host}/v1', variables: { host: { default: https://api.example.com } } }]
paths:
  /orders:
    head: { responses: { '200': { description: ok } } }
    post:
      parameters: [{ name: session, in: cookie, schema: { type: string } }]
      callbacks: { moved: { '{$request.body#/url}': { post: { responses: { '200': { description: ok } } } } } }
      requestBody:
        content:
          application/xml: { schema: { type: object } }
          application/json:
            schema:
              discriminator: { propertyName: kind }
              oneOf: [{ type: object, properties: { kind: { type: string, format: snowflake } } }]
      responses:
        '200': { description: ok, links: { next: { operationId: postOrders } } }
components:
  securitySchemes:
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://x.example/token, scopes: {} } } }
    cookie: { type: apiKey, in: cookie, name: sid }
`)
  const { notices } = await loadPartner(folder)
  const told = notices.map(({ message }) => message).join('\n')
  for (const word of [
    'variables',
    'head of',
    'no operationId',
    'cookie session',
    'callback moved',
    'application/xml',
    'discriminator',
    'snowflake',
    'links',
    'oauth2',
    'the cookie of cookie',
  ])
    expect(told).toContain(word)
})

test('words of a refusal stand in no member whose form is told by a part of its schema', async () => {
  const { surfaces } = await loadPartner(
    written(`openapi: 3.1.0
info: { title: Deneme, version: '1' }
paths:
  /orders/{id}:
    get:
      operationId: read
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        '200': { description: ok }
        '404':
          description: none
          content:
            application/json:
              schema:
                type: object
                required: [request, source, trace, detail]
                properties:
                  request: { allOf: [{ type: string, format: uuid }] }
                  source: { allOf: [{ type: string, enum: [carrier, order] }] }
                  trace: { type: string, minLength: 20 }
                  detail: { allOf: [{ type: string }] }
`),
  )
  const body = surfaces['deneme/courier']!.refusals['not-found']!.body as Record<string, string>
  expect(body['request']).toMatch(/^[0-9a-f-]{36}$/)
  expect(['carrier', 'order']).toContain(body['source'])
  expect(body['trace']!.length).toBeGreaterThanOrEqual(20)
  expect(body['detail']).toBe('{message}')
})

test('of headers of an answer it is told which are looked at, as the sheet has it', async () => {
  const headers = '429:\n          headers: { Retry-After: { schema: { type: integer } }, X-Left: {} }\n'
  const openapi = `openapi: 3.1.0
info: { title: Deneme, version: '1' }
paths:
  /orders:
    get:
      operationId: list
      responses:
        '200': { description: ok }
        ${headers}          description: too many
`
  const refusals =
    'serves: { refusals: { rate-limit: { status: 429, headers: { retry-after: "{seconds}" } } } }'
  const sheet = 'name: Deneme\nparty: courier\nintegrator: pos\n'
  const [silent, said] = await Promise.all(
    [sheet, sheet + refusals].map(async (text) => {
      const { notices } = await loadPartner(written(openapi, text))
      return notices.map(({ message }) => message).filter((message) => message.includes('429'))
    }),
  )
  const other = 'of the answer 429 of list these headers are not looked at: X-Left'
  expect(said).toEqual([other])
  expect(silent).toEqual([
    other,
    expect.stringContaining('Retry-After of the answer 429 of list is looked at only where') as string,
  ])
})

test('schemas of OpenAPI 3.0 are read as it means them, and what only answers have is not asked of requests', async () => {
  const { contract } = await loadPartner(
    written(`
openapi: 3.0.3
info: { title: Deneme, version: '1' }
paths:
  /orders:
    post:
      operationId: create
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [id, note, count]
              properties:
                id: { type: string, readOnly: true }
                note: { type: string, nullable: true, enum: [a, b] }
                count: { type: integer, minimum: 0, exclusiveMinimum: true }
      responses: { default: { description: any, content: { application/json: { schema: { type: object, required: [code] } } } } }
`),
  )
  const faults = (body: unknown): string[] =>
    violationsOf(contract.validators, 'create.request', body).map(({ path }) => path)
  expect(faults({ note: null, count: 1 })).toEqual([])
  expect(faults({ note: 'c', count: 0 })).toEqual(['/note', '/count'])
  // `default` is every answer that is not listed.
  expect(Object.keys(contract.validators)).toEqual([
    'create.request',
    'create.4XX',
    'create.5XX',
    'create.2XX',
  ])
})

test('a schema that refers to itself ends, and that is told', async () => {
  const { contract, notices } = await loadPartner(
    written(`
openapi: 3.1.0
info: { title: Deneme, version: '1' }
paths:
  /nodes: { get: { operationId: list, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Node' } } } } } } }
components: { schemas: { Node: { type: object, properties: { children: { type: array, items: { $ref: '#/components/schemas/Node' } } } } } }
`),
  )
  expect(notices.map(({ message }) => message).join()).toContain('refers to itself')
  expect(violationsOf(contract.validators, 'list.200', { children: [{ children: 1 }] })).toEqual([])
  expect(violationsOf(contract.validators, 'list.200', { children: 1 })).toHaveLength(1)
})

test('references into other files of the folder are followed, those out of it are not', async () => {
  const openapi = (ref: string): string => `
openapi: 3.1.0
info: { title: Deneme, version: '1' }
paths: { /a: { get: { operationId: a, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '${ref}' } } } } } } } }
`
  const folder = written(openapi('./schemas.yaml#/A'))
  writeFileSync(
    join(folder, 'schemas.yaml'),
    'A: { type: object, required: [b], properties: { b: { type: string } } }\n',
  )
  const { contract, files } = await loadPartner(folder)
  expect(violationsOf(contract.validators, 'a.200', {})).toHaveLength(1)
  expect(files).toContain(join(folder, 'schemas.yaml'))
  const outside = written(openapi('../secret.yaml#/A'))
  writeFileSync(join(outside, '..', 'secret.yaml'), 'A: { type: object }\n')
  expect(await faultsOf(outside)).toMatchObject([{ rule: 'reference-leads-somewhere' }])
  expect(await faultsOf(written(openapi('https://example.com/a.yaml#/A')))).toMatchObject([
    { rule: 'reference-leads-somewhere' },
  ])
})

test('nothing of what was made of a recording can fail anybody', async () => {
  const folder = changed([['partner.yaml', 'party: courier', 'party: courier\nx-uyum-inferred: true']])
  const { contract } = await loadPartner(folder)
  const own = Object.entries(contract.requirements['yakin-kurye/courier']!).filter(
    ([, { basis }]) => basis !== 'http',
  )
  expect(own.filter(([, requirement]) => levelOf(requirement) === 'must')).toEqual([])
})

import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { OwnFinding } from '../own-finding.js'
import type { Notice } from '../own-partner.js'
import { partnerNames } from '../../contract/surfaces.js'
import { Findings } from './findings.js'
import { readWhole } from './load-partner.js'

const [openapi, partner, requirements, page] = [
  'openapi.yaml',
  'partner.yaml',
  'requirements.yaml',
  'documents/api.txt',
]

const sound: Readonly<Record<string, string>> = {
  [openapi]: `openapi: 3.1.0
info: { title: Hızlı Kurye, version: '1', x-document: api.txt }
security: [{ key: [] }]
paths:
  /deliveries:
    post:
      operationId: createDelivery
      x-quote: Yeni gönderi POST /deliveries ile açılır.
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/New' } } }
      responses:
        '201': { description: açıldı, content: { application/json: { schema: { $ref: '#/components/schemas/Delivery' } } } }
        '422': { description: eksik }
  /deliveries/{deliveryId}:
    parameters: [{ name: deliveryId, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getDelivery
      responses:
        '200': { description: o, content: { application/json: { schema: { $ref: '#/components/schemas/Delivery' } } } }
webhooks:
  statusChanged:
    post:
      operationId: statusChanged
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/News' } } } }
      responses: { '200': { description: alındı } }
components:
  securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
  schemas:
    New: { type: object, required: [orderNo], properties: { orderNo: { type: string }, address: { type: string } } }
    News: { type: object, required: [orderNo], properties: { orderNo: { type: string }, status: { type: string } } }
    Delivery: { type: object, required: [id, status], properties: { id: { type: string }, status: { type: string } } }
`,
  [partner]: `name: Hızlı Kurye
party: courier
integrator: pos
serves:
  credentials:
    key: { header: X-Key, quote: Her istekte X-Key başlığı bulunur., document: api.txt }
  orders: { create: createDelivery, read: getDelivery, id: id, givenBy: partner, status: status }
  repeats:
    - { operation: createDelivery, by: { member: orderNo }, answer: replay }
calls:
  credentials:
    secret: { signs: X-Signature, as: hmac-sha256-hex }
  orderId: orderNo
  webhooks:
    - { operation: statusChanged, on: move, members: { status: to } }
  retries: { afterSeconds: [10, 60] }
lifecycle:
  initial: YENI
  states:
    YENI: { tr: Yeni, en: New, next: [YOLDA] }
    YOLDA: { tr: Yolda, en: On its way, next: [TESLIM] }
    TESLIM: { tr: Teslim edildi, en: Delivered }
`,
  [requirements]: `serves:
  server:
    receipt-is-kept:
      text: { tr: Sunucu makbuzu bir yıl saklar., en: The server keeps the receipt for a year. }
      kind: conduct
      basis: stated
      quote: Makbuz bir yıl saklanır.
      document: api.txt
      untestable: { tr: Bir çağrı bunu gösteremez., en: No call can show it. }
`,
  [page]: `Her istekte X-Key başlığı bulunur. Yeni gönderi POST /deliveries ile açılır. Makbuz bir yıl saklanır.\n`,
}

type Change = (files: Record<string, string | Buffer | undefined>, folder: string) => void

const swap =
  (file: string, from: string, to: string): Change =>
  (files) => {
    const text = files[file] as string
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
    files[file] = text.replace(from, to)
  }
const whole =
  (file: string, text: string | Buffer | undefined, other?: string): Change =>
  (files) => {
    if (other !== undefined) files[other] = files[file]
    files[file] = text
  }

async function read(change: Change): Promise<Findings> {
  const folder = join(mkdtempSync(join(tmpdir(), 'uyum-')), 'hizli')
  mkdirSync(folder)
  const files: Record<string, string | Buffer | undefined> = { ...sound }
  change(files, folder)
  for (const [file, text] of Object.entries(files)) {
    if (text === undefined) continue
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const findings = new Findings()
  await readWhole(folder, findings)
  return findings
}

test('the folder that all of these are made of has no fault', { timeout: 60_000 }, async () => {
  expect((await read(() => undefined)).faults).toEqual([])
})

describe.each<[what: string, change: Change, place: string, rule: string, word: string]>([
  [
    'a quotation mark that nothing closes',
    swap(partner, 'name: Hızlı', "name: 'Hızlı"),
    'partner.yaml:23',
    'file-is-yaml',
    'quote',
  ],
  [
    'a tab',
    swap(partner, '  credentials:\n    key', '\tcredentials:\n    key'),
    'partner.yaml:5',
    'file-is-yaml',
    'Tabs',
  ],
  [
    'a line that stands askew',
    swap(partner, '  orders: {', '   orders: {'),
    'partner.yaml:7',
    'file-is-yaml',
    'column',
  ],
  [
    'a key twice',
    swap(partner, 'party: courier\n', 'party: courier\nparty: pos\n'),
    'partner.yaml:3',
    'file-is-yaml',
    'unique',
  ],
  [
    'two documents in one',
    swap(partner, 'serves:\n', '---\nserves:\n'),
    'partner.yaml:4',
    'file-is-yaml',
    '---',
  ],
  [
    'an alias of nothing',
    swap(partner, 'name: Hızlı Kurye', 'name: *ad'),
    'partner.yaml:1',
    'file-is-yaml',
    'alias',
  ],
  [
    'an anchor that holds itself',
    swap(partner, 'serves:', 'loop: &l [*l]\nserves:'),
    'partner.yaml:1',
    'file-is-yaml',
    'itself',
  ],
  [
    'a text that begins with @',
    swap(partner, 'name: Hızlı', 'name: @hizli'),
    'partner.yaml:1',
    'file-is-yaml',
    '@',
  ],
  [
    'a key twice, in JSON',
    whole('openapi.json', '{"openapi":"3.1.0","info":{},\n"paths":{"/a":{},\n"/a":{}}}', openapi),
    'openapi.json:3',
    'file-is-yaml',
    '"/a"',
  ],
  ['no sheet', whole(partner, undefined), 'partner.yaml:1', 'folder-has-its-files', 'partner init hizli'],
  [
    'a sheet of another spelling',
    whole(partner, undefined, 'partner.yml'),
    'partner.yaml:1',
    'folder-has-its-files',
    'Rename partner.yml',
  ],
  ['an empty sheet', whole(partner, '# nothing yet\n'), 'partner.yaml:1', 'partner-file', 'empty'],
  ['an empty document', whole(openapi, ''), 'openapi.yaml:1', 'document-is-openapi-3', 'no version'],
  ['a list in place of a sheet', whole(partner, '- a\n'), 'partner.yaml:1', 'partner-file', 'an object'],
  [
    'an unknown key',
    swap(partner, 'integrator: pos', 'integrator: pos\ncolour: red'),
    'partner.yaml:4',
    'partner-file',
    'colour',
  ],
  ['a misspelt key', swap(partner, '  repeats:', '  repeat:'), 'partner.yaml:8', 'partner-file', '"repeats"'],
  [
    'a value of another type',
    swap(partner, '[10, 60]', 'ten'),
    'partner.yaml:16',
    'partner-file',
    'an array',
  ],
  [
    'a number out of bounds',
    swap(partner, '[10, 60]', '[-1]'),
    'partner.yaml:16',
    'partner-file',
    'more than 0',
  ],
  [
    'a name that is a number',
    swap(partner, 'name: Hızlı Kurye', 'name: 42'),
    'partner.yaml:1',
    'partner-file',
    'in quotes',
  ],
  [
    'a credential in two places',
    swap(partner, '{ header: X-Key,', '{ header: X-Key, query: key,'),
    'partner.yaml:6',
    'partner-file',
    'exactly one',
  ],
  [
    'a signature of no kind',
    swap(partner, ', as: hmac-sha256-hex', ''),
    'partner.yaml:12',
    'partner-file',
    'Add as',
  ],
  [
    'a credential with a name that is none',
    swap(partner, '    key: {', '    __proto__: { header: X-P }\n    key: {'),
    'partner.yaml:6',
    'partner-file',
    '__proto__',
  ],
  [
    'an operation that is none',
    swap(partner, 'create: createDelivery', 'create: makeDelivery'),
    'partner.yaml:7',
    'operation-is-documented',
    '"createDelivery"',
  ],
  [
    'an id that no answer shows',
    swap(partner, 'id: id,', 'id: deliveryNo,'),
    'partner.yaml:7',
    'member-is-documented',
    'deliveryNo',
  ],
  [
    'a status that no answer shows',
    swap(partner, 'status: status }', 'status: durum }'),
    'partner.yaml:7',
    'member-is-documented',
    'durum',
  ],
  [
    'a repeat by no member',
    swap(partner, '{ member: orderNo }', '{ member: key }'),
    'partner.yaml:9',
    'member-is-documented',
    'orderNo, address',
  ],
  [
    'news that name orders by no member',
    swap(partner, 'orderId: orderNo', 'orderId: siparisNo'),
    'partner.yaml:13',
    'member-is-documented',
    'siparisNo',
  ],
  [
    'news that tell nothing',
    swap(partner, '{ status: to }', '{ status: whither }'),
    'partner.yaml:15',
    'webhook-tells-what-is-known',
    'event-id',
  ],
  [
    'a state that is none',
    swap(partner, '[TESLIM]', '[TESLIMAT]'),
    'partner.yaml:21',
    'status-is-a-state',
    '"TESLIM"',
  ],
  [
    'a requirement of no kind',
    swap(requirements, 'kind: conduct', 'kind: manners'),
    'requirements.yaml:5',
    'requirements-file',
    'manners',
  ],
  [
    'a requirement of no level',
    swap(requirements, 'basis: stated', 'basis: stated\n      level: maybe'),
    'requirements.yaml:7',
    'requirements-file',
    '"may"',
  ],
  [
    'a requirement without its quote',
    swap(requirements, '      quote: Makbuz bir yıl saklanır.\n', ''),
    'requirements.yaml:3',
    'requirements-file',
    'quote',
  ],
  [
    'a quote that stands nowhere',
    swap(requirements, 'bir yıl saklanır', 'iki yıl saklanır'),
    'requirements.yaml:7',
    'quote-occurs-in-document',
    'letter by letter',
  ],
  [
    'a page that is not there',
    swap(requirements, 'document: api.txt', 'document: apı.txt'),
    'requirements.yaml:8',
    'document-is-there',
    '"api.txt"',
  ],
  [
    'a page that is no text',
    whole(page, Buffer.from('istek \xfd', 'latin1')),
    'openapi.yaml:6',
    'document-is-there',
    'not UTF-8',
  ],
  [
    'pages that are a file',
    (files) => void Object.assign(files, { [page]: undefined, documents: 'text' }),
    'openapi.yaml:6',
    'document-is-there',
    'plain text',
  ],
  [
    'a sheet in an old encoding',
    whole(partner, Buffer.from('name: H\xfdzl\xfd\n', 'latin1')),
    'partner.yaml:1',
    'file-can-be-read',
    'line 1',
  ],
  [
    'a sheet that is a link to itself',
    (files, folder) => (
      whole(partner, undefined)(files, folder),
      symlinkSync(partner, join(folder, partner))
    ),
    'partner.yaml:1',
    'file-can-be-read',
    'leads to itself',
  ],
  [
    'a document that is a folder',
    (files, folder) => (whole(openapi, undefined)(files, folder), void mkdirSync(join(folder, openapi))),
    'openapi.yaml:1',
    'file-can-be-read',
    'a folder',
  ],
  [
    'a reference to nothing',
    swap(openapi, "/New' }", "/Neu' }"),
    'openapi.yaml:11',
    'reference-leads-somewhere',
    'Neu',
  ],
  [
    'a reference to the network',
    swap(openapi, "'#/components/schemas/New'", "'https://x.example/a.yaml'"),
    'openapi.yaml:11',
    'reference-leads-somewhere',
    'network',
  ],
  [
    'an operation that is a text',
    swap(openapi, '    get:\n', '    put: soon\n    get:\n'),
    'openapi.yaml:17',
    'document-has-the-shape',
    'an object',
  ],
  [
    'parameters that are a text',
    swap(openapi, '[{ name: deliveryId, in: path, required: true, schema: { type: string } }]', 'deliveryId'),
    'openapi.yaml:16',
    'document-has-the-shape',
    'a list',
  ],
  [
    'a credential in a header that the document does not know',
    swap(partner, '{ header: X-Key,', '{ header: X-Kye,'),
    'partner.yaml:6',
    'credential-is-documented',
    'Did you mean "header x-key"?',
  ],
  [
    'a signature of something else',
    swap(partner, 'as: hmac-sha256-hex', "as: hmac-sha256-hex, of: '{time}.{body}'"),
    'partner.yaml:12',
    'signature-word-is-known',
    'timestamp, body',
  ],
  [
    'a signed time that is sent nowhere',
    swap(partner, 'as: hmac-sha256-hex', "as: hmac-sha256-hex, of: '{timestamp}.{body}'"),
    'partner.yaml:12',
    'signed-time-is-sent',
    '"timestamp"',
  ],
  [
    'a repeat with a status that no answer has',
    swap(partner, 'answer: replay', 'answer: replay, status: 202'),
    'partner.yaml:9',
    'status-is-documented',
    '"201"',
  ],
  [
    'a requirement with a status that no answer has',
    swap(requirements, '      kind', '      operation: createDelivery\n      statuses: [418]\n      kind'),
    'requirements.yaml:6',
    'status-is-documented',
    '"422"',
  ],
  [
    'a level that is misspelt',
    swap(requirements, '      kind', '      level: shuold\n      kind'),
    'requirements.yaml:5',
    'requirements-file',
    'Did you mean "should"?',
  ],
  [
    'a requirement twice',
    swap(requirements, '    receipt-is-kept:', '    receipt-is-kept: {}\n    receipt-is-kept:'),
    'requirements.yaml:4',
    'file-is-yaml',
    'unique',
  ],
  [
    'half a rate limit',
    swap(partner, '  repeats:', '  rateLimit: { requests: 60 }\n  repeats:'),
    'partner.yaml:8',
    'partner-file',
    'perSeconds',
  ],
  [
    'a page of an older Windows editor',
    whole(page, Buffer.from('Makbuz bir y\u00fdl saklan\u00fdr.', 'latin1')),
    'requirements.yaml:8',
    'document-is-there',
    'UTF-8',
  ],
  [
    'a schema that is a text',
    swap(openapi, 'address: { type: string }', 'address: string'),
    'openapi.yaml:30',
    'document-has-the-shape',
    'a schema',
  ],
  [
    'a type of no JSON',
    swap(openapi, 'address: { type: string }', 'address: { type: text }'),
    'openapi.yaml:30',
    'schema-type-is-known',
    'text',
  ],
  ['a status of no HTTP', swap(openapi, "'422':", "'4222':"), 'openapi.yaml:14', 'status-is-known', '4222'],
  [
    'Swagger 2.0',
    swap(openapi, 'openapi: 3.1.0', "swagger: '2.0'"),
    'openapi.yaml:1',
    'document-is-openapi-3',
    'Convert',
  ],
])('%s', (_what, change, place, rule, word) => {
  let finding: OwnFinding | undefined

  beforeAll(async () => {
    const { faults } = await read(change)
    finding = faults.find((one) => one.rule === rule && `${basename(one.file)}:${one.line}` === place)
    expect(faults.map((one) => `${basename(one.file)}:${one.line} ${one.rule}`)).toContain(`${place} ${rule}`)
  }, 60_000)

  test('is told with its file, line, rule and cure, in both languages', () => {
    const { message, cure, tr } = finding!
    expect(`${message} ${cure}`).toContain(word)
    expect(tr.message).not.toBe(message)
    expect(tr.cure).not.toBe(cure)
    expect(tr.message + tr.cure).not.toBe('')
  })
})

test.each<[what: string, change: Change, told: string]>([
  ['a tag that means nothing', swap(partner, 'name: Hızlı', 'name: !gizli Hızlı'), '!gizli'],
  ['a state that nothing leads to', swap(partner, 'next: [TESLIM]', 'next: []'), 'TESLIM'],
  [
    'webhooks that carry nothing',
    swap(partner, '  credentials:\n    secret: { signs: X-Signature, as: hmac-sha256-hex }\n', ''),
    'webhooks',
  ],
  ['a credential that no operation asks for', swap(openapi, '[{ key: [] }]', '[]'), 'credential key'],
  [
    'a refusal for nothing',
    swap(partner, '  repeats:', '  refusals: { mising-member: { status: 401 } }\n  repeats:'),
    '"missing-member"',
  ],
  [
    'a reading that nothing rests on',
    swap(
      partner,
      'lifecycle:',
      'readings: { wrong-key: { question: { tr: a, en: b }, values: { x: { tr: a, en: b } }, default: x } }\nlifecycle:',
    ),
    'wrong-key',
  ],
  [
    'a word in braces that nothing fills in',
    swap(
      partner,
      '  repeats:',
      "  refusals: { invalid: { status: 422, body: { m: '{mesage}' } } }\n  repeats:",
    ),
    'did you mean "{message}"?',
  ],
  ['a second document', whole('openapi.json', '{}'), 'openapi.json'],
])('%s is no fault, and not passed over in silence', { timeout: 60_000 }, async (_what, change, told) => {
  const { faults, notices } = await read(change)
  expect(faults).toEqual([])
  const notice = notices.find((one: Notice) => one.message.includes(told))
  expect(notice?.line).toBeGreaterThan(0)
  expect(notice?.tr.message).not.toBe(notice?.message)
})

test.each<[what: string, change: Change]>([
  ['a byte order mark', (files) => (files[partner] = `\uFEFF${files[partner] as string}`)],
  [
    'lines of Windows',
    (files) => {
      for (const [file, text] of Object.entries(files))
        files[file] = (text as string).replaceAll('\n', '\r\n')
    },
  ],
])('%s is no fault', { timeout: 60_000 }, async (_what, change) => {
  const { faults, notices } = await read(change)
  expect([...faults, ...notices]).toEqual([])
})

test('a folder that is called as one of the partners that are there is told of', async () => {
  const [name = ''] = partnerNames
  const folder = join(mkdtempSync(join(tmpdir(), 'uyum-')), name)
  for (const [file, text] of Object.entries(sound)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const findings = new Findings()
  await readWhole(folder, findings)
  expect(findings.faults).toMatchObject([
    { rule: 'folder-name-is-free', cure: `Rename it: own-${name}, for instance.` },
  ])
})

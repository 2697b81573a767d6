import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, test } from 'vitest'
import { partnerNames, surfaceNames } from '../../contract/surfaces.js'
import { exportContract, type ExportOptions } from './export-contract.js'

const english = { openapi: '3.1', language: 'en' } as const

/** What Redocly's own minimal rules find in a document. */
async function faultsOf(document: object): Promise<string[]> {
  const config = await createConfig({
    extends: ['minimal'],
    rules: { struct: 'error', 'no-unused-components': 'error' },
  })
  const problems = await lintFromString({
    source: JSON.stringify(document),
    absoluteRef: 'exported.json',
    config,
  })
  return problems.filter(({ severity }) => severity === 'error').map(({ message }) => message)
}

const everyWay = [...partnerNames, ...surfaceNames].flatMap((what) =>
  (['3.1', '3.0'] as const).flatMap((openapi) =>
    ([undefined, 'server', 'caller'] as const).map((as) => ({ what, openapi, as })),
  ),
)

describe('an exported contract stands for itself', () => {
  test.each(everyWay)('$what as $as in OpenAPI $openapi', async ({ what, openapi, as }) => {
    const options: ExportOptions = { openapi, language: 'tr', as }
    expect(await faultsOf(await exportContract(what, options))).toEqual([])
  })
})

/** Titles, summaries and descriptions of a document, each by its place. */
function textsOf(node: unknown, place = ''): [string, unknown][] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, inner]): [string, unknown][] =>
    ['title', 'summary', 'description'].includes(key) && typeof inner === 'string'
      ? [[`${place}/${key}`, inner]]
      : textsOf(inner, `${place}/${key}`),
  )
}

test.each(partnerNames)('in Turkish no text of %s is English', async (partner) => {
  const texts = new Map(textsOf(await exportContract(partner, { ...english, language: 'tr' })))
  const left = textsOf(await exportContract(partner, english)).filter(
    ([place, text]) => texts.get(place) === text,
  )
  expect(left).toEqual([])
})

test('what a partner calls is a path for those who serve it', async () => {
  expect(Object.keys((await exportContract('muditakurye', { ...english, as: 'server' })).paths!)).toEqual([
    '/status',
    '/cancel',
  ])
  expect(Object.keys((await exportContract('hiziryemek/pos', { ...english, as: 'server' })).paths!)).toEqual([
    '/orders',
  ])
})

test('a caller gets what the partner serves, and no component of anything else', async () => {
  const { paths, webhooks, components } = await exportContract('hiziryemek', { ...english, as: 'caller' })

  expect(Object.keys(paths!)).toEqual(['/api/v1/pos-webhook/webhook'])
  expect(webhooks).toBeUndefined()
  expect(Object.keys(components!['schemas']!)).toEqual(['StatusUpdate', 'Status', 'Processed'])
})

test('for those who have a server generated, default stands for every other refusal', async () => {
  const statusesOf = async (as: 'server' | 'caller') => {
    const { paths } = await exportContract('hiziryemek/pos', { ...english, as })
    const { post } = paths!['/orders'] as { post: { responses: object } }
    return Object.keys(post.responses)
  }
  expect(await statusesOf('server')).toEqual(['200', 'default'])
  expect(await statusesOf('caller')).toEqual(['200', '4XX'])
})

test('an address takes the place of the documented one', async () => {
  const server = 'http://127.0.0.1:4010/hiziryemek/platform'
  expect((await exportContract('hiziryemek/platform', { ...english, server })).servers).toEqual([
    { url: server },
  ])
})

test('an address takes the place of the hosts that a page names for single calls, too', async () => {
  const server = 'http://127.0.0.1:4010/hesapkurye/courier'
  const { paths } = await exportContract('hesapkurye/courier', { ...english, server })
  expect(Object.values(paths!).filter((item) => 'servers' in item)).toEqual([])
})

test('a call to the address itself is made to it, and not to what lies behind another slash', async () => {
  const as = 'server'
  const one = await exportContract('kuzeypos/courier', {
    ...english,
    as,
    server: 'https://kurye.test/a/siparis',
  })
  expect([one.servers, Object.keys(one.paths!)]).toEqual([[{ url: 'https://kurye.test/a' }], ['/siparis']])

  const other = await exportContract('kuzeypos/courier', { ...english, as, server: 'https://kurye.test' })
  expect([other.servers, Object.keys(other.paths!)]).toEqual([[{ url: 'https://kurye.test' }], ['/']])
})

test('3.0 says null, a constant and an example in its own words', async () => {
  const { components } = await exportContract('hiziryemek', { ...english, openapi: '3.0' })
  const schemas = components!['schemas'] as Record<string, { properties: Record<string, object> }>

  expect(schemas['Order']!.properties['note']).toMatchObject({
    type: 'string',
    nullable: true,
    example: 'Lütfen çatal bıçak koymayın',
  })
  expect(schemas['Processed']!.properties['success']).toMatchObject({ type: 'boolean', enum: [true] })
})

describe('generated code compiles, and the schemas take what they took', () => {
  const everything = partnerNames.flatMap((what) =>
    (['3.1', '3.0'] as const).map((openapi) => ({ what, openapi })),
  )

  test.each(everything)('$what in $openapi', async ({ what, openapi }) => {
    const { components } = await exportContract(what, { ...english, openapi })
    expect(
      findSchemas(
        components,
        ({ type, const: constant }) => type !== undefined && typeof constant === 'boolean',
      ),
    ).toEqual([])
    expect(
      findSchemas(
        components,
        ({ type, enum: values }) =>
          type === 'number' && Array.isArray(values) && values.every(Number.isInteger),
      ),
    ).toEqual([])
  })

  test('a constant true is no false, a number out of 1 and 2 a whole one', async () => {
    const { components } = await exportContract('kuzeypos/platform', { ...english, as: 'caller' })
    const schemas = components!['schemas'] as Record<string, { properties: Record<string, object> }>

    expect(schemas['Updated']!.properties['success']).toMatchObject({
      type: 'boolean',
      not: { const: false },
    })
    expect(schemas['StatusUpdate']!.properties['status']).toMatchObject({ type: 'integer', enum: [1, 2] })
  })

  test('an object of which one member or another is required is no choice of types', async () => {
    const { components } = await exportContract('hiziryemek/platform', { ...english, as: 'caller' })
    const schemas = components!['schemas'] as Record<string, object>

    expect(schemas['StatusUpdate']).not.toHaveProperty('anyOf')
    expect(schemas['StatusUpdate']).toMatchObject({
      not: { not: { anyOf: [{ required: ['orderId'] }, { required: ['posOrderId'] }] } },
    })
  })
})

function findSchemas(node: unknown, isMeant: (schema: Record<string, unknown>) => boolean): object[] {
  if (typeof node !== 'object' || node === null) return []
  const inside = Object.values(node).flatMap((inner) => findSchemas(inner, isMeant))
  return isMeant(node as Record<string, unknown>) ? [node, ...inside] : inside
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import type { RunRecord } from '../../suites/record/run-record.js'
import { sampleFullRecord } from '../samples/full-record.js'
import { sampleRecord } from '../samples/record.js'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'results.schema.json'), 'utf8')) as object

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

function faultsOf(record: unknown): string[] {
  validate(record)
  return (validate.errors ?? []).map(describeFault)
}

function describeFault({ instancePath, keyword, params }: ErrorObject): string {
  return `${instancePath} ${keyword} ${Object.values(params).join(' ')}`
}

/** A copy in which one member has another value, or is gone where the value is undefined. */
function changed(record: RunRecord, path: string, value: unknown): unknown {
  const names = path.split('/').slice(1)
  const last = names.pop()!
  const copy = JSON.parse(JSON.stringify(record)) as Record<string, unknown>
  const owner = names.reduce((object, name) => object[name] as Record<string, unknown>, copy)
  owner[last] = value
  return JSON.parse(JSON.stringify(copy))
}

describe('the schema of results.json', () => {
  test.each(Object.entries({ sampleRecord, sampleFullRecord, 'no runs': { ...sampleRecord, runs: [] } }))(
    'takes %s',
    (_, record) => {
      expect(faultsOf(record)).toEqual([])
    },
  )

  test.each<[string, path: string, value: unknown, fault: string]>([
    ['another version', '/version', 2, '/version const'],
    ['a misspelt member', '/sead', 7, ' additionalProperties sead'],
    ['a missing member', '/seed', undefined, ' required seed'],
    ['a local time', '/startedAt', '2026-11-21T10:00:00+03:00', '/startedAt pattern'],
    ['a time that is none', '/startedAt', 'yesterdayZ', '/startedAt format'],
    ['a seed with a fraction', '/seed', 0.5, '/seed type'],
    ['an unknown surface', '/runs/0/surface', 'a/b', '/runs/0/surface enum'],
    ['a run without verdict', '/runs/0/verdict', undefined, '/runs/0 required verdict'],
    ['a text in one language', '/runs/0/sentence/tr', undefined, '/runs/0/sentence required tr'],
    ['a reading that is no text', '/runs/0/readings/x', 1, '/runs/0/readings/x type'],
    ['a check without level', '/runs/0/checks/0/level', undefined, '/runs/0/checks/0 required level'],
    ['an unknown outcome', '/runs/0/checks/0/outcome', 'ok', '/runs/0/checks/0/outcome enum'],
    ['a time before the beginning', '/runs/0/durationMs', -1, '/runs/0/durationMs minimum'],
    [
      'a misspelt member of an exchange',
      '/runs/0/checks/0/exchanges/0/request/header',
      {},
      '/runs/0/checks/0/exchanges/0/request additionalProperties header',
    ],
    ['a lack of nothing known', '/runs/0/checks/0/lacks/kind', 'luck', '/runs/0/checks/0/lacks/kind enum'],
    [
      'a call from nobody',
      '/runs/0/conversations/0/calls/0/from',
      undefined,
      '/runs/0/conversations/0/calls/0 required from',
    ],
  ])('refuses %s', (_, path, value, fault) => {
    expect(faultsOf(changed(sampleFullRecord, path, value)).join('\n')).toContain(fault)
  })

  test('is what other tools get as uyum/results.schema.json', () => {
    const published = createRequire(import.meta.url).resolve('uyum/results.schema.json')
    expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(schema)
  })

  test('describes every member, so that its reader needs nothing else', () => {
    const bare: string[] = []
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return
      for (const [name, member] of Object.entries(
        (node as { properties?: Record<string, object> }).properties ?? {},
      )) {
        if (!('description' in member) && !('$ref' in member)) bare.push(`${path}/${name}`)
      }
      for (const [name, member] of Object.entries(node)) visit(member, `${path}/${name}`)
    }
    visit(schema, '')
    expect(bare).toEqual([])
  })
})

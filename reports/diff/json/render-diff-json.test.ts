import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { sampleNew, sampleOld } from '../../samples/diff.js'
import { sampleFullRecord } from '../../samples/full-record.js'
import { sampleRecord } from '../../samples/record.js'
import { compareRecords } from '../compare/compare-records.js'
import { renderDiffJson, type DiffJson } from './render-diff-json.js'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'diff.schema.json'), 'utf8')) as object
const validate = new Ajv2020({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
}).compile(schema)

function read(text: string): DiffJson {
  const diff = JSON.parse(text) as DiffJson
  validate(diff)
  expect(validate.errors ?? []).toEqual([])
  return diff
}

const sample = compareRecords(sampleOld, sampleNew)

describe('renderDiffJson', () => {
  test('is as the published schema says', () => {
    expect(read(renderDiffJson(sample))).toMatchObject({ version: 1, failOn: 'must', exitStatus: 1 })
    read(renderDiffJson(compareRecords(sampleRecord, sampleFullRecord)))
    read(renderDiffJson(compareRecords(sampleFullRecord, sampleRecord), { failOn: 'should' }))
  })

  test('holds the whole comparison, and why the exit status is what it is', () => {
    const {
      version: _,
      failOn,
      exitStatus,
      regressions,
      ...comparison
    } = read(renderDiffJson(sample, { failOn: 'should' }))
    expect(comparison).toEqual(sample)
    expect([failOn, exitStatus]).toEqual(['should', 1])
    expect(regressions).toContainEqual({
      target: 'staging',
      surface: 'muditakurye/courier',
      side: 'server',
      why: 'checks-regressed',
      level: 'should',
      checks: ['muditakurye/courier/orders/advice'],
    })
  })

  test('says 0 and no reason of what is the same', () => {
    const same = read(renderDiffJson(compareRecords(sampleRecord, sampleRecord)))
    expect([same.exitStatus, same.regressions]).toEqual([0, []])
  })

  test('the schema refuses what is none', () => {
    expect(validate({ ...sample, version: 2 })).toBe(false)
    expect(validate({ ...read(renderDiffJson(sample)), more: 1 })).toBe(false)
  })
})

import { XMLParser } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import type { CheckRecord } from '../../suites/run-record.js'
import { sampleCheck } from '../sample-check.js'
import { hostileText, sampleMuditakuryeRun } from '../sample-muditakurye-run.js'
import { sampleRecord } from '../sample-record.js'
import { renderJunit } from './junit-reporter.js'

interface Case {
  name: string
  classname: string
  properties: { property: { name: string; value: string }[] }
  failure?: { message: string; '#text': string }
  error?: { message: string }
  skipped?: string
  'system-out'?: string
}

interface Suite {
  name: string
  timestamp: string
  failures: string
  testcase: Case[]
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  isArray: (name) => ['testsuite', 'testcase', 'property'].includes(name),
})

/** Throws where the XML is not well-formed. */
function suitesOf(xml: string): Suite[] {
  return (parser.parse(xml, true) as { testsuites: { testsuite: Suite[] } }).testsuites.testsuite
}

function casesOf(...checks: CheckRecord[]): Case[] {
  const xml = renderJunit({ ...sampleRecord, runs: [{ ...sampleMuditakuryeRun, checks }] })
  return suitesOf(xml).flatMap((suite) => suite.testcase)
}

const finding = {
  id: 'muditakurye/courier/a/b',
  expected: '400',
  actual: '202',
  reason: 'state X is missing',
}

describe('renderJunit', () => {
  const suites = suitesOf(renderJunit(sampleRecord))

  test('makes a suite of each run, dated by the record', () => {
    expect(suites.map(({ name, timestamp, failures }) => [name, timestamp, failures])).toEqual([
      ['staging: muditakurye/courier', sampleRecord.startedAt, '2'],
      ['kuzeypos/platform', sampleRecord.startedAt, '0'],
    ])
  })

  test('names each test case by its check, once', () => {
    const names = suites
      .flatMap((suite) => suite.testcase)
      .map(({ name, classname }) => `${classname} ${name}`)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('staging muditakurye/courier/idempotency/repeat-creates-nothing')
  })

  test('says what each case rests on', () => {
    const [check] = casesOf(
      sampleCheck({ id: 'muditakurye/courier/a/b', requirement: 'b', quote: 'Alıntı "x"' }),
    )
    const properties = Object.fromEntries(
      check?.properties.property.map(({ name, value }) => [name, value]) ?? [],
    )
    expect(properties).toMatchObject({
      requirement: 'b',
      basis: 'stated',
      level: 'must',
      document: 'siparis-olusturma.txt',
      quote: 'Alıntı "x"',
      outcome: 'passed',
    })
  })

  test('fails a failed must, with what was expected and what came', () => {
    const [check] = casesOf(sampleCheck({ ...finding, outcome: 'failed' }))
    expect(check?.failure?.message).toBe('expected 400, got 202')
    expect(check?.failure?.['#text']).toContain(
      'again: uyum check staging --only muditakurye/courier/a/b --seed 7',
    )
  })

  test.each(['should', 'may'] as const)('passes a failed %s, and says so: the verdict stands', (level) => {
    const [check] = casesOf(sampleCheck({ ...finding, level, outcome: 'failed' }))
    expect(check).not.toHaveProperty('failure')
    expect(check?.['system-out']).toContain(`a "${level}" leaves the verdict standing`)
    expect(check?.properties.property).toContainEqual({ name: 'outcome', value: 'failed' })
    expect(check?.properties.property).toContainEqual({ name: 'level', value: level })
  })

  test('makes an error of what the run itself broke', () => {
    const [check] = casesOf(sampleCheck({ ...finding, outcome: 'errored' }))
    expect(check?.error?.message).toBe('state X is missing')
    expect(check).not.toHaveProperty('failure')
  })

  test.each(['skipped', 'inapplicable', 'waived'] as const)(
    'skips what is %s, with the reason',
    (outcome) => {
      const [check] = casesOf(sampleCheck({ ...finding, outcome }))
      expect(check).toHaveProperty('skipped')
      expect(check?.['system-out']).toBe(`${outcome}: state X is missing`)
    },
  )

  test('shows a target out of reach as an error, not as a suite without tests', () => {
    const run = { ...sampleMuditakuryeRun, checks: [], unreachable: 'connect ECONNREFUSED' }
    const [suite] = suitesOf(renderJunit({ ...sampleRecord, runs: [run] }))
    expect(suite?.testcase[0]?.error?.message).toBe('connect ECONNREFUSED')
  })

  test('stays well-formed whatever a server answers', () => {
    const actual = `${hostileText} ]]> ]]></failure></testcase><testcase name="forged"/> \ud800 \uffff`
    const cases = casesOf(sampleCheck({ ...finding, outcome: 'failed', actual }))
    expect(cases.map(({ name }) => name)).toEqual([finding.id])
    expect(cases[0]?.failure?.['#text']).toContain('<testcase name="forged"/> \\u{d800} \\u{ffff}')
  })
})

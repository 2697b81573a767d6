import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import type { CheckRecord, Run, RunRecord } from '../../suites/record/run-record.js'
import { sampleCheck } from '../samples/check.js'
import { hostileText, sampleMuditakuryeRun } from '../samples/muditakurye-run.js'
import { sampleRecord } from '../samples/record.js'
import { renderJunit } from './junit-reporter.js'

interface Case {
  name: string
  classname: string
  time: string
  failure?: { message: string; '#text': string }
  error?: { message: string; '#text': string }
  skipped?: { message: string; '#text': string }
  'system-out'?: string
}

interface Suite {
  name: string
  timestamp: string
  tests: string
  failures: string
  properties: { property: { name: string; value: string }[] }
  testcase?: Case[]
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  htmlEntities: true,
  isArray: (name) => ['testsuite', 'testcase', 'property'].includes(name),
})

const schema = XsdValidator.fromDoc(
  XmlDocument.fromString(readFileSync(join(import.meta.dirname, 'jenkins-junit.xsd'), 'utf8')),
)

/** Throws where the XML is not well-formed, or not what Jenkins takes. */
function suitesOf(record: RunRecord): Suite[] {
  const text = renderJunit(record)
  const document = XmlDocument.fromString(text)
  schema.validate(document)
  document.dispose()
  return (parser.parse(text, true) as { testsuites: { testsuite: Suite[] } }).testsuites.testsuite
}

const runsOf = (...runs: Run[]): Suite[] => suitesOf({ ...sampleRecord, runs })
const casesIn = (suites: Suite[]): Case[] => suites.flatMap((suite) => suite.testcase ?? [])
const casesOf = (...checks: CheckRecord[]): Case[] => casesIn(runsOf({ ...sampleMuditakuryeRun, checks }))

function propertiesOf({ properties }: Suite): Record<string, string> {
  return Object.fromEntries(properties.property.map(({ name, value }) => [name, value]))
}

const finding = {
  id: 'muditakurye/courier/a/b',
  expected: '400',
  actual: '202',
  reason: 'state X is missing',
}

describe('a run', () => {
  test('says in its first suite what was judged, dated by the record', () => {
    const [suite] = suitesOf(sampleRecord)
    expect(suite).toMatchObject({
      name: expect.stringMatching(/^staging: muditakurye\/courier: /) as string,
      timestamp: sampleRecord.startedAt,
    })
    expect(propertiesOf(suite!)).toMatchObject({
      surface: 'muditakurye/courier',
      verdict: 'nonconformant',
      seed: '7',
    })
  })

  test('of a target out of reach is an error, not a report without cases', () => {
    const [suite] = runsOf({ ...sampleMuditakuryeRun, checks: [], unreachable: 'connect ECONNREFUSED' })
    expect(suite?.testcase?.[0]?.error).toMatchObject({
      message: 'connect ECONNREFUSED',
      '#text': 'connect ECONNREFUSED',
    })
  })
})

describe('a requirement', () => {
  test('is a suite whose properties say what it rests on', () => {
    const check = sampleCheck({ id: finding.id, requirement: 'b-is-so', quote: 'Alıntı "x"' })
    const [suite] = runsOf({ ...sampleMuditakuryeRun, checks: [check] })
    expect(suite?.name).toBe('staging: muditakurye/courier: b-is-so')
    expect(propertiesOf(suite!)).toMatchObject({
      requirement: 'b-is-so',
      requirementText: 'The server shows the behaviour b.',
      basis: 'stated',
      level: 'must',
      document: 'siparis-olusturma.txt',
      quote: 'Alıntı "x"',
    })
  })

  test('holds all its checks, those of a lighter level apart', () => {
    const checks = [
      sampleCheck({ id: `${finding.id}-1`, requirement: 'b' }),
      sampleCheck({ id: `${finding.id}-2`, requirement: 'b', level: 'may' }),
      sampleCheck({ id: `${finding.id}-3`, requirement: 'b' }),
    ]
    const [must, may] = runsOf({ ...sampleMuditakuryeRun, checks })
    expect(must?.testcase?.map(({ name }) => name)).toEqual([`${finding.id}-1`, `${finding.id}-3`])
    expect(propertiesOf(may!)['level']).toBe('may')
  })
})

describe('a check', () => {
  test('is a case named by its id, in the class of its target and area', () => {
    const [testCase] = casesOf(sampleCheck({ id: finding.id }))
    expect(testCase).toMatchObject({ name: finding.id, classname: 'staging.a' })
  })

  test('of a must that failed is a failure, with what was expected and what came', () => {
    const [testCase] = casesOf(sampleCheck({ ...finding, outcome: 'failed' }))
    expect(testCase?.failure?.message).toBe('expected 400, got 202')
    expect(testCase?.failure?.['#text']).toContain(
      `again: npx --no-install uyum check staging --only ${finding.id} --seed 7`,
    )
  })

  test.each(['should', 'may'] as const)(
    'of a %s that failed is skipped, and says why: the verdict stands',
    (level) => {
      const [testCase] = casesOf(sampleCheck({ ...finding, level, outcome: 'failed' }))
      expect(testCase).not.toHaveProperty('failure')
      expect(testCase?.skipped?.message).toBe(
        `failed, but a "${level}" leaves the verdict standing: expected 400, got 202`,
      )
      expect(testCase?.skipped?.['#text']).toContain('actual: 202')
    },
  )

  test('that could not judge is an error', () => {
    const [testCase] = casesOf(sampleCheck({ ...finding, outcome: 'errored' }))
    expect(testCase?.error?.message).toBe('errored: state X is missing')
    expect(testCase).not.toHaveProperty('failure')
  })

  test.each(['skipped', 'inapplicable'] as const)(
    'that is %s is skipped, with the reason where each reader looks for it',
    (outcome) => {
      const [testCase] = casesOf(sampleCheck({ ...finding, outcome }))
      const reason = `${outcome}: state X is missing`
      expect(testCase?.skipped).toEqual({ message: reason, '#text': reason })
    },
  )

  test('that is waived is skipped, with what it hides', () => {
    const [testCase] = casesOf(sampleCheck({ ...finding, outcome: 'waived' }))
    expect(testCase?.skipped?.message).toBe('waived: state X is missing')
    expect(testCase?.skipped?.['#text']).toContain('expected: 400\nactual: 202')
  })
})

describe('GitLab', () => {
  test('finds what it reads: class, name and time of each case, and the text of its finding', () => {
    for (const { classname, name, time, failure, error, skipped } of casesIn(suitesOf(sampleRecord))) {
      expect(`${classname} ${name} ${time}`).toMatch(/^\S+\.\S+ \S+ \d+\.\d{3}$/)
      for (const found of [failure, error, skipped].filter((one) => one !== undefined))
        expect(found['#text'], name).toMatch(/\S/)
    }
  })
})

test('nothing has the name of another, where targets share a surface and even where they share a name', () => {
  const other = { ...sampleMuditakuryeRun, target: 'production' }
  const suites = runsOf(sampleMuditakuryeRun, other, sampleMuditakuryeRun)
  const keys = suites.flatMap((suite) =>
    (suite.testcase ?? []).map(({ classname, name }) => `${classname} ${name}`),
  )
  expect(new Set(keys).size).toBe(3 * sampleMuditakuryeRun.checks.length)
  expect(new Set(suites.map(({ name }) => name)).size).toBe(suites.length)
})

test('counts over the whole report', () => {
  const [, head] = renderJunit(sampleRecord).split('\n')
  expect(head).toBe('<testsuites name="uyum 1.2.3" tests="13" failures="2" errors="1" time="4.304">')
})

test('stays valid whatever a server answers, and says what it leaves out', () => {
  const actual = `${hostileText} ]]></failure></testcase><testcase name="forged"/> \ud800 \uffff ${'x'.repeat(5e6)}`
  const cases = casesOf(sampleCheck({ ...finding, outcome: 'failed', actual }))
  expect(cases.map(({ name }) => name)).toEqual([finding.id])
  expect(cases[0]?.failure?.['#text']).toContain('<testcase name="forged"/> \\u{d800} \\u{ffff}')
  expect(cases[0]?.failure?.message).toMatch(/x… \(\d+ more characters in results\.json\)$/)
})

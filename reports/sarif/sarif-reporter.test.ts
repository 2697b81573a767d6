import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import type { CheckRecord, Outcome, Run, RunRecord } from '../../suites/record/run-record.js'
import { sampleCheck } from '../samples/check.js'
import { sampleFullRecord } from '../samples/full-record.js'
import { sampleHostileRecord } from '../samples/hostile-record.js'
import { sampleMuditakuryeRun } from '../samples/muditakurye-run.js'
import { sampleRecord } from '../samples/record.js'
import { renderSarif } from './sarif-reporter.js'

interface Sarif {
  runs: {
    automationDetails: { id: string }
    tool: {
      driver: {
        rules: {
          id: string
          name: string
          shortDescription: { text: string }
          fullDescription: { text: string }
          help: { text: string; markdown: string }
          properties: { tags: string[] }
        }[]
      }
    }
    invocations: {
      executionSuccessful: boolean
      toolExecutionNotifications: { message: { text: string } }[]
    }[]
    results: {
      ruleId: string
      ruleIndex: number
      level: string
      message: { text: string }
      locations: {
        physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } }
      }[]
      partialFingerprints: Record<string, string>
      suppressions?: { justification: string }[]
    }[]
  }[]
}

/** The standard's own schema, as Microsoft's SDK carries it. It is of an older draft, in which `$id` was `id`. */
const schemaFile = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif')),
  'schemas',
  'sarif-2.1.0-rtm.5.json',
)
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(readFileSync(schemaFile, 'utf8')) as Record<string, unknown>
// One of its patterns is none where code points count.
const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

/** Throws where it is not what the standard's schema says. */
function read(record: RunRecord, language: 'en' | 'tr' = 'en'): Sarif {
  const log: unknown = JSON.parse(renderSarif(record, { language }))
  if (!validate(log)) throw new Error(ajv.errorsText(validate.errors))
  return log as Sarif
}

const readRun = (run: Partial<Run>) =>
  read({ ...sampleRecord, runs: [{ ...sampleMuditakuryeRun, warnings: [], checks: [], ...run }] }).runs[0]!
const readCheck = (check: CheckRecord) => readRun({ checks: [check] }).results[0]

test.each([
  ['usual', sampleRecord],
  ['full', sampleFullRecord],
  ['hostile', sampleHostileRecord],
  ['empty', { ...sampleRecord, runs: [] }],
])('a record that is %s gives what the standard’s schema allows, in both languages', (_name, record) => {
  read(record)
  read(record, 'tr')
})

test('the schema is no dead letter', () => {
  const log = JSON.parse(renderSarif(sampleRecord)) as Sarif
  log.runs[0]!.results[0]!.level = 'fatal'
  expect(validate(log)).toBe(false)
})

describe('of a failure', () => {
  test.each<[string | undefined, Outcome, CheckRecord['level']]>([
    ['error', 'failed', 'must'],
    ['warning', 'failed', 'should'],
    ['note', 'failed', 'may'],
    ['error', 'waived', 'must'],
    [undefined, 'passed', 'must'],
    [undefined, 'errored', 'must'],
    [undefined, 'skipped', 'must'],
  ])('makes %s of what is %s (%s)', (level, outcome, weight) => {
    expect(readCheck(sampleCheck({ id: 'a/b/c/d', outcome, level: weight }))?.level).toBe(level)
  })

  test('tells what is demanded, on whose words, and how to see it again', () => {
    const [run] = read(sampleRecord).runs
    const id = 'muditakurye/courier/idempotency/repeat-creates-nothing'
    const result = run!.results.find(({ ruleId }) => ruleId === id)!
    expect(result.message.text).toContain('expected: ')
    expect(result.message.text).toContain(`--only ${id} --seed 7`)
    const rule = run!.tool.driver.rules[result.ruleIndex]!
    expect(rule.id).toBe(id)
    expect(rule.help.text).toContain('quote: “Bu orderId zaten kullanılmış”')
    expect(rule.help.markdown).toContain('> Bu orderId zaten kullanılmış')
    expect(rule.help.markdown).toContain(`<code>npx --no-install uyum explain ${id}</code>`)
  })

  test('leads to the line where the target is declared, and without one to the record', () => {
    const checks = [sampleCheck({ id: 'a/b/c/d', outcome: 'failed' })]
    const declared = readRun({ checks, declaredAt: { file: 'işler/uyum.config.yaml', line: 12 } })
    expect(declared.results[0]!.locations[0]!.physicalLocation).toEqual({
      artifactLocation: { uri: 'i%C5%9Fler/uyum.config.yaml' },
      region: { startLine: 12 },
    })
    const named = readRun({ checks })
    expect(named.results[0]!.locations[0]!.physicalLocation.artifactLocation.uri).toBe('results.json')
  })

  test('is the same alert wherever its target is declared, and another for each target and check', () => {
    const print = (run: Partial<Run>, id = 'a/b/c/d') =>
      readRun({ ...run, checks: [sampleCheck({ id, outcome: 'failed' })] }).results[0]!.partialFingerprints[
        'primaryLocationLineHash'
      ]
    const first = print({})
    expect(print({ declaredAt: { file: 'x.yaml', line: 3 } })).toBe(first)
    expect(print({ target: 'other' })).not.toBe(first)
    expect(print({}, 'a/b/c/e')).not.toBe(first)
  })

  test('says that it is waived, and why', () => {
    const waiver = { reason: 'ticket 12', until: '2027-01-31' }
    expect(readCheck(sampleCheck({ id: 'a/b/c/d', outcome: 'waived', waiver }))?.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'ticket 12' },
    ])
  })
})

test('a target out of reach is no clean run', () => {
  const [invocation] = readRun({ unreachable: 'connect ECONNREFUSED' }).invocations
  expect(invocation!.executionSuccessful).toBe(false)
  expect(invocation!.toolExecutionNotifications[0]!.message.text).toBe('connect ECONNREFUSED')
})

test('what could not be judged is told of, and accuses nobody', () => {
  const check = sampleCheck({ id: 'a/b/c/d', outcome: 'skipped', level: 'must', reason: 'no state' })
  const run = readRun({ checks: [check] })
  expect(run.results).toEqual([])
  expect(run.invocations[0]!.toolExecutionNotifications[0]!.message.text).toBe('a/b/c/d: no state')
})

test('each target has a category of its own: GitHub takes no two runs of one', () => {
  const ids = read({
    ...sampleRecord,
    runs: [sampleMuditakuryeRun, { ...sampleMuditakuryeRun, target: 'other' }],
  }).runs.map(({ automationDetails }) => automationDetails.id)
  expect(ids).toEqual(['uyum/check/staging/', 'uyum/check/other/'])
})

describe('GitHub takes the upload', () => {
  const targets = Array.from({ length: 30 }, (_, index) => `target-${index}`)
  const many: RunRecord = {
    ...sampleFullRecord,
    runs: targets.map((target) => ({ ...sampleMuditakuryeRun, target })),
  }

  /** What its page on SARIF demands: more, and the file is rejected. */
  const demanded = (log: Sarif) => {
    expect(log.runs.length).toBeLessThanOrEqual(20)
    for (const { tool, results, automationDetails } of log.runs) {
      expect(automationDetails.id).toMatch(/\/$/)
      expect(results.length).toBeLessThan(25_000)
      expect(tool.driver.rules.length).toBeLessThan(25_000)
      for (const rule of tool.driver.rules) {
        expect(rule.id).not.toBe('')
        expect(rule.name.length).toBeLessThanOrEqual(255)
        for (const { text } of [rule.shortDescription, rule.fullDescription]) {
          expect(text).not.toBe('')
          expect(text.length).toBeLessThanOrEqual(1024)
        }
        expect(rule.help.text).not.toBe('')
        expect(rule.properties.tags.length).toBeLessThanOrEqual(20)
      }
      for (const { ruleId, ruleIndex, locations, message, partialFingerprints } of results) {
        expect(tool.driver.rules[ruleIndex]!.id).toBe(ruleId)
        expect(message.text).not.toBe('')
        expect(locations).toHaveLength(1)
        const { artifactLocation, region } = locations[0]!.physicalLocation
        // Of a file of the repository: no scheme, no root.
        expect(artifactLocation.uri).toMatch(/^(?!\/)(?![a-z]+:)./i)
        expect(region.startLine).toBeGreaterThanOrEqual(1)
        expect(partialFingerprints['primaryLocationLineHash']).toMatch(/^[\da-f]{16}:1$/)
      }
    }
    expect(gzipSync(JSON.stringify(log)).length).toBeLessThan(10_000_000)
  }

  test.each([
    ['usual', sampleRecord],
    ['full', sampleFullRecord],
    ['hostile', sampleHostileRecord],
    ['of thirty targets', many],
  ])('of a record that is %s, in both languages', (_name, record) => {
    demanded(read(record))
    demanded(read(record, 'tr'))
  })

  test('for which there is no room stands in the last run, and no failure is lost', () => {
    const { runs } = read(many)
    const failures = read(sampleRecord).runs[0]!.results.length
    expect(runs).toHaveLength(20)
    expect(runs.at(-1)!.automationDetails.id).toBe('uyum/check/others/')
    expect(runs.at(-1)!.invocations).toHaveLength(11)
    expect(runs.flatMap(({ results }) => results)).toHaveLength(failures * targets.length)
    const prints = runs.flatMap(({ results }) =>
      results.map(({ partialFingerprints }) => partialFingerprints['uyumCheck/v1']),
    )
    expect(new Set(prints).size).toBe(prints.length)
  })
})

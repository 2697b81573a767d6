import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Run } from '../../suites/record/run-record.js'
import { sampleCheck } from '../samples/check.js'
import { sampleHostileRecord } from '../samples/hostile-record.js'
import { sampleMuditakuryeRun } from '../samples/muditakurye-run.js'
import { sampleRecord } from '../samples/record.js'
import { renderProblems } from './problems-reporter.js'

interface Matcher {
  problemMatcher: [
    {
      pattern: [
        { regexp: string; file: number; line: number; severity: number; message: number; code: number },
      ]
    },
  ]
}

const {
  problemMatcher: [
    {
      pattern: [pattern],
    },
  ],
} = JSON.parse(readFileSync(join(import.meta.dirname, 'problem-matcher.json'), 'utf8')) as Matcher

/** What an editor makes of the lines; but for the last, one that it does not know is lost. */
function read(text: string) {
  const [verdict, ...lines] = text.trimEnd().split('\n').toReversed()
  expect(verdict).toMatch(/^uyum: \S+$/)
  return lines.toReversed().map((line) => {
    const match = new RegExp(pattern.regexp).exec(line)
    if (!match) throw new Error(`no problem: ${line}`)
    const { file, line: number, severity, message, code } = pattern
    return [match[file], Number(match[number]), match[severity], match[code], match[message]]
  })
}

const declaredAt = { file: 'uyum.config.yaml', line: 4 }
const problemsOf = (run: Partial<Run>) =>
  read(renderProblems({ ...sampleRecord, runs: [{ ...sampleMuditakuryeRun, declaredAt, ...run }] }))

test('each failure is a problem at the declaration of its target', () => {
  const failed = (id: string, level: 'must' | 'should' | 'may') =>
    sampleCheck({ id, level, outcome: 'failed', expected: 'HTTP 200', actual: 'HTTP 500: [a]\n[b]' })
  const checks = [
    failed('a/b/c/1', 'must'),
    failed('a/b/c/2', 'should'),
    failed('a/b/c/3', 'may'),
    sampleCheck({ id: 'a/b/c/4', outcome: 'passed' }),
    sampleCheck({ id: 'a/b/c/5', outcome: 'skipped' }),
  ]
  const problems = problemsOf({ checks })
  expect(problems.map((problem) => problem.slice(0, 4))).toEqual([
    ['uyum.config.yaml', 4, 'error', 'a/b/c/1'],
    ['uyum.config.yaml', 4, 'warning', 'a/b/c/2'],
    ['uyum.config.yaml', 4, 'info', 'a/b/c/3'],
  ])
  expect(problems[0]![4]).toContain('expected: HTTP 200; actual: HTTP 500: [a] [b]')
})

test('a target out of reach is one problem', () => {
  expect(problemsOf({ checks: [], unreachable: 'ECONNREFUSED' })).toEqual([
    ['uyum.config.yaml', 4, 'error', 'muditakurye/courier', 'staging: ECONNREFUSED'],
  ])
})

test('whatever a server answers, each line is a problem', () => {
  expect(read(renderProblems(sampleHostileRecord)).length).toBeGreaterThan(0)
  expect(read(renderProblems(sampleRecord, { language: 'tr' })).length).toBeGreaterThan(0)
})

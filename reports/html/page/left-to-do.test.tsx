import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { CheckRecord, Outcome, Run } from '../../../suites/record/run-record.js'
import { sampleCheck } from '../../samples/check.js'
import { sampleMuditakuryeRun } from '../../samples/muditakurye-run.js'
import { sampleRecord } from '../../samples/record.js'
import { LeftToDo } from './left-to-do.js'
import { planPage } from './page-plan.js'

/** What an English reader reads, line by line. */
function linesOf(checks: CheckRecord[], parts: Partial<Run> = {}): string[] {
  const run = { ...sampleMuditakuryeRun, warnings: [], checks, ...parts }
  const record = { ...sampleRecord, runs: [run] }
  const markup = renderToString(<LeftToDo where={{ record, run, plan: planPage(record) }} />)
  const english = markup
    .replace(/<span lang="tr">.*?<\/span>/g, '')
    .replace(/<\/?(?:span|bdi|a|time)\b[^>]*>/g, '')
  return english.split(/<[^>]*>/).filter(Boolean)
}

const failed = (id: string, requirement: string) =>
  sampleCheck({
    id: `muditakurye/courier/${id}`,
    outcome: 'failed',
    requirement,
    requirementText: { en: requirement, tr: requirement },
  })

describe('what is left to do', () => {
  test('mends a requirement once, however many checks show it', () => {
    expect(linesOf([failed('a/x', 'one'), failed('a/y', 'two'), failed('b/z', 'one')])).toEqual([
      'What is left to do',
      'Fix',
      'mandatory, and failed',
      'one 2',
      'shows the behaviour x',
      'shows the behaviour z',
      'two',
    ])
  })

  test('folds a long list, and leads to the part below where there is too much of it', () => {
    const many = Array.from({ length: 1250 }, (_, at) => failed(`a/${at}`, `requirement ${at}`))
    const repeated = Array.from({ length: 15 }, (_, at) => failed(`b/${at}`, 'repeated'))
    expect(linesOf(many).at(-1)).toBe('and 1,150 more')
    expect(linesOf(many)).toContain('and 1,238 more')
    expect(linesOf(repeated).at(-1)).toBe('and 3 more')
  })

  test('supplies what is missing, once for all that lack it', () => {
    const lacking = (name: string) =>
      sampleCheck({
        id: `a/b/${name}`,
        outcome: 'skipped',
        lacks: { kind: 'state', name: 'order exists', params: { name } },
      })
    const burst = sampleCheck({ id: 'a/c', outcome: 'skipped', lacks: { kind: 'permission', name: 'burst' } })
    expect(linesOf([lacking('x'), burst, lacking('y')]).slice(3)).toEqual([
      'the state “order exists”: 2 checks',
      'the permission allow.burst: 1 check',
    ])
  })

  test('finds out why the run could not judge, and reaches for the target and the whole surface', () => {
    const errored = sampleCheck({ id: 'a/b', outcome: 'errored', reason: 'The states hook answered 500.' })
    expect(
      linesOf([errored, sampleCheck({ id: 'a/passed' })], {
        unreachable: 'connect ECONNREFUSED',
        partial: true,
      }).slice(1),
    ).toEqual([
      'Find out',
      'the run itself could not judge',
      'Make the target reachable: connect ECONNREFUSED',
      'Judge the whole surface: run to the end, without --only, and join all shards.',
      'The states hook answered 500.: 1 check',
    ])
  })

  test('heeds warnings, and waivers that end soon, have ended or cover what passes', () => {
    const waived = (name: string, until: string, outcome: Outcome = 'waived') =>
      sampleCheck({ id: `muditakurye/courier/${name}`, outcome, waiver: { reason: 'known', until } })
    const checks = [
      waived('soon', '2026-12-01'),
      waived('later', '2027-06-01'),
      waived('over', '2026-11-01'),
      waived('useless', '2027-06-01', 'passed'),
      waived('told', '2026-11-01'),
    ]
    const told = 'The waiver for muditakurye/courier/told expired on 2026-11-01.'
    expect(linesOf(checks, { warnings: [{ en: told, tr: told }] }).slice(1)).toEqual([
      'Do not overlook',
      told,
      'The waiver ends soon, fix it before: shows the behaviour soon, 1 December 2026, 10 days after this run',
      'The waiver had ended when the run began: shows the behaviour over, 1 November 2026',
      'The waiver is not needed and can be removed, for the check passes: shows the behaviour useless, 1 June 2027',
    ])
  })

  test('is nothing where everything passed', () => {
    expect(linesOf([sampleCheck({ id: 'a/b' })])).toEqual(['What is left to do', 'Nothing.'])
  })
})

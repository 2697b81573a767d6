import { describe, expect, test } from 'vitest'
import type { CheckRecord, MatterState } from '../../record/run-record.js'
import { judgeMatter, openAgain, type OpenMatter } from './judge-matter.js'

const secret: OpenMatter = {
  id: 'secret',
  title: { en: 'the secret is checked', tr: 'gizli anahtarın denetlenmesi' },
  isCovered: true,
  checks: 3,
  documented: 2,
}

function check(parts: Partial<CheckRecord>): CheckRecord {
  return {
    id: `a/b/${parts.outcome}/${parts.basis}`,
    title: { en: 'a', tr: 'a' },
    tags: [],
    requirement: 'a',
    matter: 'secret',
    requirementText: { en: 'a', tr: 'a' },
    basis: 'stated',
    quote: '',
    document: '',
    level: 'must',
    outcome: 'passed',
    expected: '',
    actual: '',
    reason: '',
    tr: { expected: '', actual: '', reason: '' },
    durationMs: 0,
    exchanges: [],
    ...parts,
  }
}

const passed = check({})
const skipped = check({
  outcome: 'skipped',
  reason: 'x',
  lacks: { kind: 'state', name: 'order exists', params: {} },
})
const assumed = { basis: 'assumed', level: 'should' } as const

describe('the state of a matter that the documents cover', () => {
  test.each<[string, MatterState, Partial<CheckRecord>[]]>([
    ['all passed', 'proved', [{}, {}]],
    ['one is ruled out by a reading', 'proved', [{}, { outcome: 'inapplicable' }]],
    ['what nobody wrote down could not be judged', 'proved', [{}, {}, { ...assumed, outcome: 'skipped' }]],
    ['only what is optional failed', 'proved', [{}, {}, { level: 'may', outcome: 'failed' }]],
    ['one is skipped', 'partly', [{}, { outcome: 'skipped' }]],
    ['one was left out of a narrowed run', 'partly', [{}]],
    ['one is waived', 'partly', [{}, { outcome: 'waived' }]],
    ['a recommended one failed', 'partly', [{}, {}, { ...assumed, outcome: 'failed' }]],
    ['a must failed, whatever passed', 'failed', [{}, { outcome: 'failed' }]],
    ['all are skipped', 'not-judged', [{ outcome: 'skipped' }, { outcome: 'skipped' }]],
    ['only what nobody wrote down passed', 'not-judged', [{ outcome: 'skipped' }, assumed]],
    ['all of it was left out', 'not-judged', []],
    ['another matter failed', 'not-judged', [{ matter: 'once', outcome: 'failed' }]],
  ])('%s: %s', (_, state, checks) => {
    expect(judgeMatter(secret, checks.map(check)).state).toBe(state)
  })
})

test('what the documents do not cover is not proved by what passed, and names what to ask', () => {
  const question = { en: 'Is it?', tr: 'Mi?' }
  const open = { ...secret, isCovered: false, documented: 0, question }
  const found = judgeMatter(open, [
    check(assumed),
    check({ ...assumed, id: 'a/b/c', outcome: 'failed', security: true }),
  ])
  expect(found).toMatchObject({
    state: 'not-covered',
    passed: 1,
    failed: ['a/b/c'],
    security: ['a/b/c'],
    question,
  })
})

test('only recommended checks of security are named beside the verdict, for the others decide it', () => {
  const must = check({ outcome: 'failed', security: true })
  expect(judgeMatter(secret, [must])).toMatchObject({ failed: [must.id], security: [] })
})

describe('why a matter is open', () => {
  test('is what is missing, each once', () => {
    expect(judgeMatter(secret, [skipped, skipped]).why).toEqual({
      en: 'lacks the state "order exists"',
      tr: 'eksik: "order exists" durumu',
    })
  })

  test('is the first reason where nothing is missing', () => {
    const errored = check({
      outcome: 'errored',
      reason: 'cut',
      tr: { expected: '', actual: '', reason: 'kesildi' },
    })
    expect(judgeMatter(secret, [passed, errored]).why).toEqual({ en: 'cut', tr: 'kesildi' })
  })

  test('is the narrowing where no check of it ran', () => {
    expect(judgeMatter(secret, []).why?.en).toBe('left out of this run')
  })

  test('is not told where it was proved', () => {
    expect(judgeMatter(secret, [passed, passed])).not.toHaveProperty('why')
  })
})

test('parts of a run join to what the whole would have said', () => {
  const parts = [passed, check({ id: 'a/b/c' })]
  const first = judgeMatter(secret, parts.slice(0, 1))
  expect(first.state).toBe('partly')
  expect(judgeMatter(openAgain(first), parts)).toEqual(judgeMatter(secret, parts))
})

test('why nothing can ever be judged stays in what is joined', () => {
  const why = { en: 'No call reads it.', tr: 'Okuyan çağrı yok.' }
  const never = judgeMatter({ ...secret, checks: 0, documented: 0, why }, [])
  expect(never).toMatchObject({ state: 'not-judged', why })
  expect(judgeMatter(openAgain(never), [])).toEqual(never)
})

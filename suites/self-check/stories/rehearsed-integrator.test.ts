import { beforeAll, describe, expect, test } from 'vitest'
import type { Run } from '../../record/run-record.js'
import type { IntegratorFault } from './integrator-faults.js'
import { integratorVariants, type IntegratorVariant } from './integrator-variants.js'
import { failedIn, integrator, rehearsed } from './rehearsal.js'

/** Starts of processes, one after another on a busy machine. */
const timeout = 180_000

describe('the integrator of the examples', { timeout }, () => {
  let runs: Run[]
  beforeAll(async () => {
    runs = await rehearsed([], { exec: integrator() })
  }, timeout)

  test('passes every story', () => {
    expect(runs.length).toBeGreaterThanOrEqual(15)
    expect(runs.map((run) => [run.target, run.verdict, failedIn(run)])).toEqual(
      runs.map(({ target }) => [target, 'conformant', []]),
    )
    expect(runs.every(({ side, story }) => side === 'both' && story?.broke === undefined)).toBe(true)
  })

  test('plays each to its end: no step is left out but those that may be', () => {
    const open = runs.flatMap(({ checks }) => checks.filter(({ outcome }) => outcome === 'skipped'))
    expect(open.map(({ id }) => id).filter((id) => id.startsWith('stories/'))).toEqual([])
    expect(runs.map(({ story }) => story?.inapplicable)).toEqual(runs.map(() => undefined))
  })

  test('shows no secret in any of it', () => {
    const text = JSON.stringify(runs)
    for (const secret of [
      'hy_test_secret',
      'yk_test_key',
      'hk_test_secret',
      'bk_test_secret',
      'wh_test_secret',
    ])
      expect(text).not.toContain(secret)
  })

  test('what only the whole demands is a should that names both documents', () => {
    const run = runs.find(({ target }) => target === 'kuzeypos-hesapkurye')!
    expect(run.checks.find(({ id }) => id.endsWith('/carried/amount'))).toMatchObject({
      level: 'should',
      basis: 'assumed',
      outcome: 'passed',
      document: expect.stringMatching(/^kuzeypos\/\S+ \+ hesapkurye\/\S+$/) as string,
    })
  })
})

/** Faults, and the stories that they cannot pass, each with the check by which that shows; those that leave each other alone at once. */
const caught: readonly [faults: readonly IntegratorFault[], checks: Readonly<Record<string, string>>][] = [
  // Those after which something is waited for that never comes stand first: they wait at the same time.
  [['own-id-sent-back'], { 'kuzeypos-muditakurye': 'steps/told-on-the-way' }],
  [['cancel-not-passed-on'], { 'platform-cancels-before-hand-over': 'steps/courier-called-back' }],
  [['refusal-ends-it'], { 'courier-cancels': 'steps/told-cancelled' }],
  [['refusal-ends-it'], { 'other-courier-than-muditakurye': 'steps/other-taken' }],
  [['lost-while-courier-is-down'], { 'muditakurye-down': 'steps/second-attempt' }],
  [['statuses-not-told'], { 'kuzeypos-hesapkurye': 'steps/told-delivered' }],
  [['wrong-status-translation'], { 'hiziryemek-muditakurye': 'statuses/after-their-cause' }],
  [['status-before-its-cause'], { 'kuzeypos-muditakurye': 'statuses/after-their-cause' }],
  [['retried-under-another-id'], { 'answer-lost-muditakurye': 'once/handed-over' }],
  [['retry-storm'], { 'muditakurye-busy': 'muditakurye/courier/client/waits-after-429' }],
  [['mojibake'], { 'turkish-and-emoji-hesapkurye': 'carried/address' }],
  [
    ['kurus-lost', 'notes-cut', 'prepaid-as-cash', 'utc-as-local-time'],
    {
      'kurus-hesapkurye': 'carried/amount',
      'kuzeypos-hesapkurye': 'carried/notes',
      'prepaid-hesapkurye': 'carried/payment',
      'after-midnight-kuzeypos': 'carried/time',
      'scheduled-order': 'carried/preparation',
    },
  ],
  [
    [
      'emoji-stripped',
      'prepaid-as-cash',
      'platform-id-sent',
      'status-sent-twice',
      'repeat-handed-over-twice',
    ],
    {
      'turkish-and-emoji-muditakurye': 'carried/notes',
      'prepaid-muditakurye': 'carried/payment',
      'bkyemek-muditakurye': 'names/own',
      'hiziryemek-muditakurye': 'once/statuses',
      'order-pushed-twice': 'once/handed-over',
    },
  ],
  [['event-order-trusted'], { 'webhooks-reversed': 'statuses/forward' }],
]

describe.concurrent('a fault that shops have is caught by the story that is about it', { timeout }, () => {
  test.each(caught)('%s: %o', async (faults, checks) => {
    const runs = await rehearsed(Object.keys(checks), { exec: integrator(...faults), patience: '15s' })
    for (const run of runs) expect(failedIn(run), run.target).toContain(checks[run.target])
    expect(runs).toHaveLength(Object.keys(checks).length)
  })
})

test('who has ended is not waited for, whatever the story’s time', { timeout }, async () => {
  const [run] = await rehearsed(['kuzeypos-muditakurye'], {
    exec: integrator('ends-at-the-hand-over'),
    minute: '1h',
  })
  expect(run!.checks.find(({ outcome }) => outcome === 'failed')).toMatchObject({
    id: expect.stringMatching(/steps\/handed-over$/) as string,
    actual: 'the command ended with exit status 3',
  })
})

/** Several ways at once, in stories that each of them touches. */
const otherWays: readonly [variants: readonly IntegratorVariant[], stories: readonly string[]][] = [
  [
    [
      'items-left-out',
      'phone-in-national-form',
      'note-beside-the-address',
      'address-in-lines',
      'hand-over-as-the-time',
      'coordinates-rounded',
    ],
    ['kuzeypos-hesapkurye', 'bkyemek-muditakurye', 'turkish-and-emoji-hesapkurye'],
  ],
  [
    ['on-the-way-at-seven', 'left-to-the-platforms-courier', 'handed-over-later'],
    ['platform-cancels-before-hand-over', 'bkyemek-muditakurye'],
  ],
]

test.concurrent.each(otherWays)(
  'who does it another way, and rightly, is not accused: %s',
  { timeout },
  async (variants, stories) => {
    const runs = await rehearsed(stories, { exec: integrator(...variants) })
    expect(
      runs
        .flatMap(({ checks }) => checks.filter(isFailedAcross))
        .map(({ id, actual }) => [id, JSON.stringify(actual)]),
    ).toEqual([])
  },
)

test('each other way is tried', () => {
  expect(otherWays.flatMap(([variants]) => variants).toSorted()).toEqual(
    Object.keys(integratorVariants).toSorted(),
  )
})

function isFailedAcross({ id, outcome }: Run['checks'][number]): boolean {
  return id.startsWith('stories/') && outcome !== 'passed'
}

import { describe, expect, test } from 'vitest'
import { requireNoTool } from '../../rush/story/is-story.js'
import {
  rushStoryCommand,
  type StoryRushMetadata,
  type StoryRushOptions,
} from '../../rush/story/rush-story-command.js'
import type { Run } from '../../record/run-record.js'
import { context } from '../clients/played-server.js'
import type { IntegratorFault } from './integrator-faults.js'
import { failedIn, integrator } from './rehearsal.js'

const timeout = 240_000
const never = new AbortController().signal

/** What is judged by times says more of a busy machine than of the integrator. */
const timed = ['rush/in-time', 'rush/keeps-up']

/** Among so few of this seed each trouble is there: two come twice at once, two again, three answers are lost, one is called off. */
const plan = { profile: 'burst', compress: 2, orders: 20, seed: 13 } as const

async function rushed(
  story: string,
  exec: string,
  options: Partial<StoryRushOptions> = {},
  metadata: Partial<StoryRushMetadata> = {},
): Promise<Run> {
  const { runs } = await rushStoryCommand(
    story,
    { ...plan, exec, ...options },
    { ...context, stop: never, onReady: () => undefined, ...metadata },
  )
  return runs[0]!
}

function failedBut(run: Run, left = timed): string[] {
  return failedIn(run).filter((name) => !left.includes(name))
}

describe('many orders in a story', { timeout }, () => {
  test.each([
    ['hiziryemek-muditakurye', 'hiziryemek/platform/client/reported-once'],
    ['kuzeypos-hesapkurye', 'hesapkurye/courier/client/saved-once'],
  ])(
    'the integrator of the examples brings each of %s once, though courier and platform were down',
    async (story, part) => {
      const run = await rushed(story, integrator())
      expect(run).toMatchObject({ side: 'both', target: story, verdict: 'conformant' })
      expect([failedBut(run), run.rush!.findings]).toEqual([[], []])
      expect(run.rush!.orders).toMatchObject({ due: 25, accepted: 25, readBack: 25, lost: 0, doubled: 0 })
      expect(run.rush!.requests.heldBack).toBeGreaterThan(0)
      expect(run.checks.find(({ id }) => id.endsWith('/none-lost'))).toMatchObject({
        id: `stories/${story}/rush/none-lost`,
        level: 'should',
        basis: 'assumed',
        outcome: 'passed',
        document: expect.stringMatching(/ \+ /) as string,
      })
      // One was called off, by its courier or by its platform; and each partner's own checks were asked.
      expect(run.rush!.requests.cancels).toBe(1)
      expect(outcomeOf(run, 'rush/late-cancels-passed-on')).toBe('passed')
      expect(outcomeOf(run, part)).toBe('passed')
    },
  )

  /** Several faults at once, as they come; each is told by a check of its own. */
  const found: readonly [story: string, (readonly [IntegratorFault, check: string, kind?: string])[]][] = [
    [
      'hiziryemek-muditakurye',
      [
        ['doubled-under-load', 'rush/none-doubled', 'doubled'],
        ['mixed-up-in-parallel', 'rush/none-mixed-up', 'mixed-up'],
      ],
    ],
    [
      'hiziryemek-muditakurye',
      [
        ['refusal-ends-it', 'rush/late-cancels-passed-on', 'not-cancelled'],
        ['retried-under-another-id', 'muditakurye/courier/client/order-id-on-retry'],
      ],
    ],
    [
      'kuzeypos-hesapkurye',
      [
        ['lost-while-courier-is-down', 'rush/none-lost', 'lost'],
        ['cancel-not-passed-on', 'rush/late-cancels-passed-on', 'not-cancelled'],
      ],
    ],
    [
      'kuzeypos-muditakurye',
      [
        ['status-before-its-cause', 'rush/nothing-too-early', 'too-early'],
        ['statuses-not-told', 'rush/deliveries-told', 'not-told'],
      ],
    ],
  ]
  test.each(found)('in %s: %s, with the order named', async (story, faults) => {
    const run = await rushed(story, integrator(...faults.map(([fault]) => fault)), { patience: '12s' })
    expect(failedBut(run)).toEqual(expect.arrayContaining(faults.map(([, check]) => check)))
    for (const [, check, kind] of faults.filter(([, , about]) => about !== undefined)) {
      const { actual } = run.checks.find(({ id }) => id.endsWith(check))!
      const ofKind = run.rush!.findings.filter((one) => one.kind === kind)
      expect(ofKind.filter(({ order }) => actual.includes(order))).not.toEqual([])
    }
    // What was said about the first of them stands there as a story.
    expect(run.story!.lines.length).toBeGreaterThan(1)
  })

  test('who stops it hears at once what is known, and nobody is accused of what was still to come', async () => {
    const stop = new AbortController()
    let stoppedAt = 0
    const run = await rushed(
      'hiziryemek-muditakurye',
      integrator(),
      { orders: 400, compress: 1 },
      {
        stop: stop.signal,
        onProgress({ answered }) {
          if (answered < 10 || stop.signal.aborted) return
          stoppedAt = performance.now()
          stop.abort('SIGINT')
        },
      },
    )
    // The orders would take 40 seconds.
    expect(performance.now() - stoppedAt).toBeLessThan(20_000)
    expect(run).toMatchObject({ verdict: 'incomplete', interrupted: true })
    expect(failedBut(run)).toEqual([])
  })
})

function outcomeOf({ checks }: Run, name: string): string | undefined {
  return checks.find(({ id }) => id.endsWith(name))?.outcome
}

test('a story in which more happens than a delivery cannot be rushed, and it is said why', async () => {
  await expect(rushed('webhooks-twice', 'true')).rejects.toThrow('expected one in which an order is pushed')
  await expect(rushed('courier-cancels', 'true')).rejects.toThrow('it does not arrive')
})

test.each(['export', 'judge'] as const)('a story is no other tool’s to play: --%s is refused', (flag) => {
  const told: unknown = expect.stringContaining('k6 iş ortaklarını oynamaz')
  const refusing = (): void => requireNoTool('hiziryemek-muditakurye', { [flag]: 'k6' })
  expect(refusing).toThrow(`expected no --${flag}, for k6 plays no partners`)
  expect(refusing).toThrow(expect.objectContaining({ told: expect.objectContaining({ tr: told }) as object }))
  expect(() => requireNoTool('hiziryemek-muditakurye', {})).not.toThrow()
})

import { describe, expect, test } from 'vitest'
import { rushStoryCommand, type StoryRushOptions } from '../../rush/story/rush-story-command.js'
import type { Run } from '../../record/run-record.js'
import { context } from '../clients/played-server.js'
import type { IntegratorFault } from './integrator-faults.js'
import { failedIn, integrator } from './rehearsal.js'

const timeout = 240_000
const never = new AbortController().signal

/** What is judged by times says more of a busy machine than of the integrator. */
const timed = ['rush/in-time', 'rush/keeps-up']

async function rushed(
  story: string,
  exec: string,
  options: Partial<StoryRushOptions> = {},
  stop = never,
): Promise<Run> {
  const { runs } = await rushStoryCommand(
    story,
    { profile: 'burst', compress: 2, orders: 30, seed: 7, exec, ...options },
    { ...context, stop, onReady: () => undefined },
  )
  return runs[0]!
}

function failedBut(run: Run, left = timed): string[] {
  return failedIn(run).filter((name) => !left.includes(name))
}

describe('many orders in a story', { timeout }, () => {
  test.each(['hiziryemek-muditakurye', 'kuzeypos-hesapkurye', 'turkish-and-emoji-muditakurye'])(
    'the integrator of the examples brings each of %s once, though courier and platform were down',
    async (story) => {
      const run = await rushed(story, integrator())
      expect(run).toMatchObject({ side: 'both', target: story, verdict: 'conformant' })
      expect([failedBut(run), run.rush!.findings]).toEqual([[], []])
      expect(run.rush!.orders).toMatchObject({ due: 35, accepted: 35, readBack: 35, lost: 0, doubled: 0 })
      expect(run.rush!.requests.heldBack).toBeGreaterThan(0)
      expect(run.checks.find(({ id }) => id.endsWith('/none-lost'))).toMatchObject({
        id: `stories/${story}/rush/none-lost`,
        level: 'should',
        basis: 'assumed',
        outcome: 'passed',
        document: expect.stringMatching(/ \+ /) as string,
      })
    },
  )

  const found: readonly [IntegratorFault, story: string, check: string, kind: string][] = [
    ['doubled-under-load', 'hiziryemek-muditakurye', 'rush/none-doubled', 'doubled'],
    ['lost-while-courier-is-down', 'kuzeypos-hesapkurye', 'rush/none-lost', 'lost'],
    ['mixed-up-in-parallel', 'hiziryemek-muditakurye', 'rush/none-mixed-up', 'mixed-up'],
    ['status-before-its-cause', 'kuzeypos-muditakurye', 'rush/nothing-too-early', 'too-early'],
    ['statuses-not-told', 'kuzeypos-muditakurye', 'rush/deliveries-told', 'not-told'],
  ]
  test.each(found)('%s in %s: %s, with the order named', async (fault, story, check, kind) => {
    const run = await rushed(story, integrator(fault), { patience: '12s' })
    expect(failedBut(run)).toContain(check)
    const [finding] = run.rush!.findings.filter((one) => one.kind === kind)
    expect(run.checks.find(({ id }) => id.endsWith(check))!.actual).toContain(finding!.order)
    // What was said about the first of them stands there as a story.
    expect(run.story!.lines.length).toBeGreaterThan(1)
  })

  test('who stops it hears at once what is known, and nobody is accused of what was still to come', async () => {
    const stop = new AbortController()
    const began = performance.now()
    setTimeout(() => stop.abort('SIGINT'), 12_000)
    const run = await rushed(
      'hiziryemek-muditakurye',
      integrator(),
      { orders: 400, compress: 1 },
      stop.signal,
    )
    expect(performance.now() - began).toBeLessThan(30_000)
    expect(run).toMatchObject({ verdict: 'incomplete', interrupted: true })
    expect(failedBut(run)).toEqual([])
  })
})

test('a story in which more happens than a delivery cannot be rushed, and it is said why', async () => {
  await expect(rushed('webhooks-twice', 'true')).rejects.toThrow('expected one in which an order is pushed')
  await expect(rushed('courier-cancels', 'true')).rejects.toThrow('it does not arrive')
})

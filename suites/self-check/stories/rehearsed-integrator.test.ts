import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { RunRecord } from '../../run-record.js'
import { integratorFaults, type IntegratorFault } from './integrator-faults.js'

const root = join(import.meta.dirname, '..', '..', '..')
const integrator = 'suites/self-check/stories/faulty-integrator.ts'
const timeout = 300_000

/** No story brings so many orders at once, and none yet judges how fast somebody tries again. */
const shownByNone = ['doubled-under-load', 'retry-storm'] as const

/** The story in which a fault shows, and what of it fails then. */
const shownBy: Record<
  Exclude<IntegratorFault, (typeof shownByNone)[number]>,
  [story: string, check: RegExp]
> = {
  'kurus-lost': ['kurus-hesapkurye', /carried\/amount$/],
  'notes-cut': ['turkish-and-emoji-muditakurye', /carried\/notes$/],
  'emoji-stripped': ['turkish-and-emoji-hesapkurye', /carried\/notes$/],
  mojibake: ['turkish-and-emoji-hesapkurye', /carried\/address$/],
  'prepaid-as-cash': ['prepaid-muditakurye', /carried\/payment$/],
  'utc-as-local-time': ['after-midnight-kuzeypos', /carried\/time$/],
  'platform-id-sent': ['hiziryemek-muditakurye', /names\/own$/],
  'own-id-sent-back': ['hiziryemek-hesapkurye', /client\/order-known$/],
  'cancel-not-passed-on': ['platform-cancels-before-hand-over', /steps\/courier-called-back$/],
  'refusal-ends-it': ['other-courier-than-hesapkurye', /steps\/other-taken$/],
  'status-sent-twice': ['kuzeypos-muditakurye', /once\/statuses$/],
  'repeat-handed-over-twice': ['order-pushed-twice', /once\/handed-over$/],
  'retried-under-another-id': ['answer-lost-muditakurye', /once\/handed-over$/],
  'lost-while-courier-is-down': ['hesapkurye-down', /steps\/second-attempt$/],
  'event-order-trusted': ['webhooks-reversed', /statuses\/forward$/],
  'wrong-status-translation': ['hiziryemek-muditakurye', /statuses\/after-their-cause$/],
  'status-before-its-cause': ['kuzeypos-hesapkurye', /statuses\/after-their-cause$/],
  'statuses-not-told': ['hiziryemek-hesapkurye', /steps\/told-delivered$/],
  'ids-of-platforms-confused': ['same-id-twice', /steps\//],
}

async function rehearse(fault: string, ...stories: string[]): Promise<RunRecord> {
  const out = mkdtempSync(join(tmpdir(), 'uyum-rehearsed-'))
  const command = `"${process.execPath}" node_modules/jiti/lib/jiti-cli.mjs ${integrator} ${fault}`
  const words = ['--quiet', 'rehearse', ...stories, '--exec', command, '--out', out, '--reporter', 'json']
  try {
    // By its exit status it says what it found, which the record tells better.
    await promisify(execFile)(process.execPath, ['dist/cli.js', ...words], { cwd: root }).catch(
      () => undefined,
    )
    return JSON.parse(readFileSync(join(out, 'results.json'), 'utf8')) as RunRecord
  } finally {
    rmSync(out, { recursive: true })
  }
}

function failedIn({ runs }: RunRecord): string[] {
  return runs
    .flatMap(({ checks }) => checks)
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ id }) => id)
}

test('the integrator of the examples is accused in no story', { timeout }, async () => {
  const record = await rehearse('')
  expect(failedIn(record)).toEqual([])
  expect(record.runs.map(({ verdict }) => verdict)).toEqual(record.runs.map(() => 'conformant'))
  expect(record.runs.length).toBeGreaterThanOrEqual(15)
})

test('each fault has its story, or is known to have none', () => {
  expect([...Object.keys(shownBy), ...shownByNone].toSorted()).toEqual(
    Object.keys(integratorFaults).toSorted(),
  )
})

describe('a fault fails the story that it belongs to', () => {
  test.each(Object.entries(shownBy))('%s', { timeout }, async (fault, [story, check]) => {
    const failed = failedIn(await rehearse(fault, story))
    expect(
      failed.some((id) => check.test(id)),
      failed.join(', '),
    ).toBe(true)
  })
})

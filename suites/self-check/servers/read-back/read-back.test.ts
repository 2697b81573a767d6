import type { ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import type { Surface } from '../../../../contracts/contract/surfaces.js'
import type { TargetConfiguration } from '../../../config/configuration.js'
import { resolveTarget } from '../../../config/target/resolve-target.js'
import { loadSuite } from '../../../register.js'
import type { CheckRecord } from '../../../record/run-record.js'
import { Session } from '../../../run/session.js'
import { unprovedSentence } from '../../../verdict/indistinct.js'
import { withoutUnverified } from '../../../verdict/unverified.js'
import { verdictOf } from '../../../verdict/verdict.js'
import { filings, type Filing } from './held-orders.js'
import { LenientReceiver } from './lenient-receiver.js'

/** Surfaces whose documents let a receiver answer 200 to everything. */
const lenient = [
  {
    surface: 'hiziryemek/pos',
    id: 'orderId',
    declared: { credentials: { secretKey: 'hy_test_secret' } },
    swallowed: 'nonconformant',
  },
  { surface: 'kuzeypos/courier', id: 'kuzeyOrderId', declared: {}, swallowed: 'incomplete' },
  {
    surface: 'muditakurye/pos',
    id: 'orderId',
    declared: { credentials: {} },
    swallowed: 'incomplete',
  },
] as const

const open: LenientReceiver[] = []
afterEach(() => open.splice(0).forEach((receiver) => receiver.close()))

interface Trial {
  surface: Surface
  id: string
  declared: Partial<TargetConfiguration>
  file: Filing
  readBack?: (url: string) => TargetConfiguration['readBack']
  answerHook?: (response: ServerResponse) => void
  isWanted?: (id: string) => boolean
}

/** Judges a receiver as a run does. */
async function judge({
  surface,
  id,
  declared,
  file,
  readBack = (url) => `${url}/read-back`,
  answerHook,
  isWanted = () => true,
}: Trial) {
  const receiver = new LenientReceiver(id, file, answerHook)
  open.push(receiver)
  const baseUrl = await receiver.start()
  const hook = readBack(baseUrl)
  const target = { surface, baseUrl, ...declared, ...(hook !== undefined && { readBack: hook }) }
  const settings = await resolveTarget(surface, target)
  const suite = await loadSuite(surface)
  const session = new Session(suite, settings, { seed: 1, runTag: 'rb', startedAt: Date.now() })
  const wanted = suite.checks.filter((check) => isWanted(check.id))
  const found = await Promise.all(wanted.map((check) => session.run(check)))
  await session.close()
  const only = session.onlyAnswer
  const checks = withoutUnverified(found, suite.requirements, only)
  return { checks, only, verdict: verdictOf(checks, false), receiver }
}

const readBackAlone = (id: string): boolean => id.includes('/read-back/')

function outcomes(checks: readonly CheckRecord[]): Record<string, string> {
  return Object.fromEntries(
    checks.filter(({ id }) => readBackAlone(id)).map(({ id, outcome }) => [id.split('/').at(-1)!, outcome]),
  )
}

describe.each(lenient)('a receiver at $surface that answers 200 to everything', (row) => {
  test('is not conformant without read-back, and read-back is the first thing left to do', async () => {
    const { verdict, only, checks } = await judge({
      ...row,
      file: filings.soundly,
      readBack: () => undefined,
    })
    expect(verdict).toBe('incomplete')
    const { en, tr } = unprovedSentence(only!, checks, 'incomplete')
    expect(en).toMatch(/First of what is left to do: .*"readBack".*judge-a-server\.md/)
    expect(tr).toMatch(/Yapılacakların ilki: .*"readBack"/)
  })

  test('is conformant with it, where it keeps what it takes', async () => {
    const { verdict, checks } = await judge({ ...row, file: filings.soundly })
    expect(checks.filter(({ outcome, level }) => outcome === 'failed' && level === 'must')).toEqual([])
    expect(verdict).toBe('conformant')
    expect(Object.values(outcomes(checks)).filter((outcome) => outcome === 'failed')).toEqual([])
  })

  test('is not, where it swallows what it takes', async () => {
    const { verdict, checks } = await judge({ ...row, file: filings.swallowing })
    expect(Object.values(outcomes(checks))).toContain('failed')
    expect(verdict).toBe(row.swallowed)
  })
})

describe('a hook', () => {
  const row = { ...lenient[0], file: filings.soundly, isWanted: readBackAlone }
  const answering =
    (status: number, body: string) =>
    (response: ServerResponse): void =>
      void response.writeHead(status).end(body)

  test.each([404, 501])('that answers %i offers nothing: nobody is held to it', async (status) => {
    const { checks } = await judge({ ...row, answerHook: answering(status, '') })
    const [held] = checks
    expect(held).toMatchObject({ outcome: 'inapplicable', lacks: { kind: 'read-back' } })
  })

  test.each([
    ['a server error', answering(500, 'Error'), /it answered 500/],
    ['a page', answering(200, '<html></html>'), /without a JSON object/],
    ['another shape', answering(200, '{"found":"yes"}'), /its "found" is "yes"/],
    ['a count of 0', answering(200, '{"found":true,"count":0}'), /its "count" is 0/],
    ['silence', () => undefined, /no whole answer came within/],
    ['an order for whoever asks', answering(200, '{"found":true,"count":1}'), /was never sent/],
  ])('that answers %s is named, and the target is not blamed', async (_what, answerHook, said) => {
    const { checks } = await judge({
      ...row,
      declared: { ...row.declared, timeoutMs: 400 },
      answerHook,
      isWanted: (id) => id.endsWith('/read-back/held'),
    })
    expect(checks[0]).toMatchObject({ outcome: 'errored', reason: expect.stringMatching(said) as string })
    expect(checks[0]!.reason).toContain('This says nothing of the target')
    expect(checks[0]!.tr.reason).toContain('hedef hakkında bir şey söylemez')
  })

  test('whose headers are secret shows them nowhere, and stands apart from the calls to the target', async () => {
    const { checks, receiver } = await judge({
      ...row,
      readBack: (url) => ({ url: `${url}/read-back`, headers: { 'x-hook-key': 'hook-secret-4711' } }),
    })
    expect(receiver.headersOfHook[0]).toMatchObject({ 'x-hook-key': 'hook-secret-4711' })
    expect(JSON.stringify(checks)).not.toContain('hook-secret-4711')
    const held = checks.find(({ id }) => id.endsWith('/read-back/held'))!
    expect(held.exchanges.map(({ operation, hook }) => operation ?? hook)).toEqual([
      'read-back',
      'receiveOrder',
      'read-back',
    ])
  })

  test('that tells no count and a part of the order is not compared beyond it', async () => {
    const partial = (response: ServerResponse): void => {
      const found = { found: true, order: { note: 'Çıtır olsun, ğüşıöç ĞÜŞİÖÇ 🌶️'.normalize('NFD') } }
      response.end(JSON.stringify(found))
    }
    const { checks } = await judge({
      ...row,
      answerHook: partial,
      isWanted: (id) => /\/(held-once|texts|amounts)$/.test(id),
    })
    expect(outcomes(checks)).toEqual({
      'held-once': 'inapplicable',
      texts: 'passed',
      amounts: 'inapplicable',
    })
    const texts = checks.find(({ id }) => id.endsWith('/texts'))!
    expect(texts.reason).toContain('did not tell address.full, address.note')
  })
})

test('a hook that never knew the order accuses nobody of an event that did not move it', async () => {
  const { checks } = await judge({
    surface: 'hesapkurye/courier',
    id: 'RemoteOrderNumber',
    declared: { credentials: { apiKey: 'a', apiSecret: 'b', restaurantId: 'c' } },
    file: filings.soundly,
    answerHook: (response) => void response.end('{"found":false}'),
    isWanted: (id) => id.endsWith('/read-back/cancelled'),
  })
  expect(checks).toMatchObject([
    { outcome: 'skipped', reason: expect.stringContaining('before the event either') as string },
  ])
})

import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { likeFindings } from '../../../reports/findings/like-findings.js'
import { resolveTarget } from '../../config/target/resolve-target.js'
import { loadSuite } from '../../register.js'
import type { CheckRecord } from '../../record/run-record.js'
import { Session } from '../../run/session.js'
import { openAlteringFront, type PassedAnswer } from './altering-front.js'
import { bkyemekTargets } from './targets/bkyemek/targets.js'
import { hesapkuryeTargets } from './targets/hesapkurye/targets.js'
import { hiziryemekTargets } from './targets/hiziryemek/targets.js'
import { serveIndependentTarget } from './targets/judge-independent-target.js'
import { kuzeyposTargets } from './targets/kuzeypos/targets.js'
import { muditakuryeTargets } from './targets/muditakurye/targets.js'

/** What a server that is correct otherwise does to each answer. */
type Fault = (answer: PassedAnswer, call: IncomingMessage, sent: Buffer) => PassedAnswer

const targets = [
  ...hiziryemekTargets,
  ...kuzeyposTargets,
  ...bkyemekTargets,
  ...hesapkuryeTargets,
  ...muditakuryeTargets,
]

const successAs =
  (status: number): Fault =>
  (answer) =>
    answer.status === 202 ? { ...answer, status } : answer

const renaming =
  (member: string): Fault =>
  (answer) => ({
    ...answer,
    body:
      answer.status < 300
        ? Buffer.from(answer.body.toString().replaceAll(`"${member}":`, `"${member}X":`))
        : answer.body,
  })

const logInAt =
  (path: string): Fault =>
  (answer, { url }) =>
    url === path
      ? {
          status: 200,
          headers: { 'content-type': 'text/html' },
          body: Buffer.from('<!doctype html><html>Log in</html>'),
        }
      : answer

/** Times as they are written by hand. */
const otherDates: Fault = (answer) => ({
  ...answer,
  body: Buffer.from(
    answer.body
      .toString()
      .replace(/"(updatedAt|timestamp)":"(\d{4})-(\d\d)-(\d\d)[^"]*"/g, '"$1":"$4.$3.$2 10:11"'),
  ),
})

/** Breaks on whatever has a member more than these. */
const breakingOnOthers =
  (known: readonly string[]): Fault =>
  (answer, _call, sent) =>
    membersOf(sent).every((name) => known.includes(name))
      ? answer
      : {
          status: 500,
          headers: { 'content-type': 'application/json' },
          body: Buffer.from('{"error":"boom"}'),
        }

function membersOf(sent: Buffer): string[] {
  try {
    const value: unknown = JSON.parse(sent.toString())
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
  } catch {
    return []
  }
}

async function judge(surface: Surface, fault: Fault): Promise<CheckRecord[]> {
  const { make, declared } = targets.find((target) => target.surface === surface)!
  const correct = await serveIndependentTarget(make())
  const front = await openAlteringFront(correct.baseUrl, (answer, call, _response, sent) =>
    fault(answer, call, sent),
  )
  const suite = await loadSuite(surface)
  const settings = await resolveTarget(surface, {
    surface,
    baseUrl: front.baseUrl,
    states: correct.states,
    allow: { burst: true },
    ...declared,
  })
  const session = new Session(suite, settings, { seed: 1, runTag: 'self', startedAt: Date.now() })
  try {
    return await Promise.all(suite.checks.map((check) => session.run(check)))
  } finally {
    await session.close()
    front.close()
    correct.close()
  }
}

const documented = {
  kuzeypos: ['restaurantId', 'orderId', 'status'],
  events: [
    ...['event', 'orderId', 'yemekKuryeOrderId', 'muditaKuryeOrderId', 'orderNumber', 'status', 'reason'],
    ...['previousStatus', 'timestamp', 'provider', 'providerRestaurantId', 'canceledBy'],
  ],
}

test.each<[string, Surface, Fault, RegExp | undefined, number]>([
  ['answers 200 to all it takes', 'muditakurye/courier', successAs(200), /HTTP 200 in place of HTTP 202/, 4],
  ['names a member otherwise', 'muditakurye/courier', renaming('orderId'), /no "orderId"/, 9],
  ['names an object otherwise', 'kuzeypos/platform', renaming('data'), /no "data"|"data" as an object/, 9],
  ['names a status otherwise', 'hesapkurye/courier', renaming('StatusValue'), /no "StatusValue"/, 14],
  ['lists in members of its own', 'hesapkurye/courier', renaming('PaymentName'), /PaymentName/, 2],
  [
    'shows a log-in page at one address',
    'muditakurye/courier',
    logInAt('/webhook/third-party/health'),
    /HTML page in answer to getHealth/,
    5,
  ],
  ['writes times by hand', 'kuzeypos/platform', otherDates, /ISO 8601/, 3],
  ['breaks on a member more', 'kuzeypos/platform', breakingOnOthers(documented.kuzeypos), undefined, 0],
  ['breaks on a member more', 'muditakurye/pos', breakingOnOthers(documented.events), undefined, 0],
])(
  'who %s (%s) is accused of that alone',
  { timeout: 60_000 },
  async (_what, surface, fault, cause, most) => {
    const records = await judge(surface, fault)
    const musts = records.filter(({ level }) => level === 'must')
    const failed = musts.filter(({ outcome }) => outcome === 'failed')
    const causes = likeFindings(failed).map((like) => like.cause.en)
    expect(causes).toEqual(cause ? [expect.stringMatching(cause)] : [])
    expect(failed.length).toBeLessThanOrEqual(most)
    // What could not be judged for it is little, too.
    expect(musts.filter(({ outcome }) => outcome === 'skipped').length).toBeLessThan(3)
  },
)

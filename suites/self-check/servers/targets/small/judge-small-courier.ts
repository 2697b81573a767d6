import type { Check } from '../../../../check.js'
import type { TargetConfiguration } from '../../../../config/configuration.js'
import { resolveTarget } from '../../../../config/target/resolve-target.js'
import { courierSuite } from '../../../../muditakurye/courier/suite.js'
import type { CheckRecord, Outcome } from '../../../../record/run-record.js'
import { Session } from '../../../../run/session.js'
import { smallCourier, smallCredentials } from './small-courier.js'
import { startSmallServer, type SmallAnswer, type SmallRequest, type SmallServer } from './small-server.js'

/** What a target does otherwise than the small courier: nothing where it leaves a request to it. */
export type Instead = (request: SmallRequest, server: SmallServer) => SmallAnswer | undefined

export interface Trial {
  instead?: Instead
  /** Declared of the target; its base URL, credentials and states hook stand where left out. */
  declared?: Partial<TargetConfiguration>
  checks?: readonly Check[]
  /** It serves one request after another and takes so long for each. */
  oneAtATimeMs?: number
}

export interface Findings {
  records: CheckRecord[]
  durationMs: number
  /** The checks of one outcome, without the surface's name, in order. */
  of(outcome: Outcome): string[]
}

/** Judges a small courier, or one that does some things otherwise, by the courier's checks. */
export async function judgeSmallCourier({
  instead,
  declared,
  checks,
  oneAtATimeMs,
}: Trial): Promise<Findings & { received: string[] }> {
  const sound = smallCourier()
  const answer: Parameters<typeof startSmallServer>[0] = (request) =>
    instead?.(request, server) ?? sound(request)
  const server = await startSmallServer(answer, oneAtATimeMs)
  const findings = await judgeAt(server.baseUrl, { states: `${server.baseUrl}/_states`, ...declared }, checks)
  await server.close()
  return { ...findings, received: server.received }
}

/** As patient as a test that has seconds. */
const patience = { limitMs: 3000, outageMs: 3000, beginMs: 3000, besideMs: 1000, toldMs: 5000, quietMs: 1100 }

/** Judges whatever there is at a base URL. */
export async function judgeAt(
  baseUrl: string,
  declared: Partial<TargetConfiguration> = {},
  checks: readonly Check[] = courierSuite.checks,
): Promise<Findings> {
  const settings = await resolveTarget('small', {
    surface: 'muditakurye/courier',
    baseUrl,
    credentials: smallCredentials,
    allow: { burst: true, hugeBodies: true },
    timeoutMs: 1000,
    ...declared,
  })
  const startedAt = Date.now()
  const session = new Session(courierSuite, settings, { seed: 1, runTag: 'small', startedAt }, { patience })
  const records = await Promise.all(checks.map((check) => session.run(check)))
  await session.close()
  return {
    records,
    durationMs: Date.now() - startedAt,
    of: (outcome) =>
      records
        .filter((record) => record.outcome === outcome)
        .map(({ id }) => id.slice('muditakurye/courier/'.length)),
  }
}

import type { TestType } from 'playwright/test'
import { preferredLanguage, type Language } from '../../contracts/text/preferred-language.js'
import type { ReadBackConfiguration, TargetConfiguration } from '../config/configuration.js'
import { beginSession } from '../engine/begin-session.js'
import { requireDistinct } from '../engine/require-distinct.js'
import { requireSelectionOf } from '../engine/require-selection.js'
import { selectChecks } from '../engine/select-checks.js'
import { toldOutcome } from '../engine/told-outcome.js'
import { runIdentity } from '../run/record/run-identity.js'
import type { CheckRecord } from '../record/run-record.js'
import type { Session } from '../run/session.js'
import { applyWaivers } from '../verdict/apply-waivers.js'
import { attachEvidence } from './attach-evidence.js'
import { loadedSuites } from './loaded-suites.js'
import { reportOutcome } from './report-outcome.js'

/** A URL, or what gives it once the tests run. */
export type LateUrl = string | (() => string | Promise<string>)

/** A target as in the configuration, and which of its checks run. */
export interface ConformanceOptions extends Omit<TargetConfiguration, 'baseUrl' | 'states' | 'readBack'> {
  /** Your own `test`: Playwright Test bears no second copy of itself. */
  test: TestType<object, object>
  /** What the tests stand under; the surface where left out. */
  name?: string
  baseUrl: LateUrl
  states?: LateUrl
  /** Tells what the target holds; with headers as an object. */
  readBack?: LateUrl | ReadBackConfiguration
  /** Check ids, beginnings of ids or tags; all checks where left out. */
  only?: readonly string[]
  /** Seed of generated values. */
  seed?: number
  /** Of what its tests say; where left out, Turkish in a Turkish locale, else English. */
  lang?: Language
}

/**
 * Registers the checks of a surface as tests of your own Playwright Test suite, one a check, named by its id, with
 * quote, exchanges and curl lines as attachments. A failed `must` fails its test; a failed recommendation passes
 * with an annotation; what lacks a state, a permission or a credential is skipped and says why.
 */
export function conformance(options: ConformanceOptions): void {
  const { test, name, only = [], seed = 0, lang, baseUrl, states, readBack, ...declared } = options
  const { surface, waivers = [] } = declared
  const language = preferredLanguage(lang, process.env)
  const suite = loadedSuites[surface]
  requireSelectionOf(suite.checks, only)
  test.describe(name ?? surface, () => {
    let session: Session | undefined
    const begin = async (worker: number): Promise<Session> => {
      const urls = {
        baseUrl: await urlOf(baseUrl),
        ...(states && { states: await urlOf(states) }),
        ...(readBack && { readBack: typeof readBack === 'object' ? readBack : await urlOf(readBack) }),
      }
      // Workers that begin in the same millisecond must not create the same ids.
      const now = Date.now()
      const identity = runIdentity(seed, `u${now.toString(36)}w${worker}`, now)
      return beginSession(suite, name ?? surface, { ...declared, ...urls }, identity, language)
    }
    test.beforeAll(async ({}, testInfo) => {
      testInfo.setTimeout(0)
      session = await begin(testInfo.workerIndex)
    })
    const found: CheckRecord[] = []
    test.afterAll(async () => {
      await session?.close()
      // A worker that came in for another one has seen a part alone, which may well be answered alike.
      if (session && only.length === 0 && found.length === suite.checks.length)
        requireDistinct(session, found, suite.requirements, language)
    })
    for (const check of selectChecks(suite.checks, only)) {
      test(check.id, async ({}, testInfo) => {
        // The checks keep their own time: a slow target must not look like a broken harness.
        testInfo.setTimeout(0)
        const judged = await session!.run(check)
        found.push(judged)
        const record = applyWaivers([judged], waivers, new Date().toISOString().slice(0, 10)).checks[0]!
        await attachEvidence(record, testInfo)
        reportOutcome(toldOutcome(record, language), testInfo)
      })
    }
  })
}

function urlOf(url: LateUrl): string | Promise<string> {
  return typeof url === 'string' ? url : url()
}

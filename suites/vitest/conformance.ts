import { describe } from 'vitest'
import { preferredLanguage, type Language } from '../../contracts/text/preferred-language.js'
import { enrolFolders } from '../../contracts/own/enrol-folders.js'
import type { ReadBackConfiguration, TargetConfiguration } from '../config/configuration.js'
import { registerChecks } from './register-checks.js'
import { beginSession } from '../engine/begin-session.js'
import { requireDistinct } from '../engine/require-distinct.js'
import { requireSelection } from '../engine/require-selection.js'
import { selectChecks } from '../engine/select-checks.js'
import { toldOutcome } from '../engine/told-outcome.js'
import { loadSuite } from '../register.js'
import { runIdentity } from '../run/record/run-identity.js'
import { applyWaivers } from '../verdict/apply-waivers.js'
import { reportOutcome } from './report-outcome.js'

/** A URL, or what gives it once the tests run: a server started in `beforeAll` knows its port no earlier. */
export type LateUrl = string | (() => string | Promise<string>)

/** A target as in the configuration, and which of its checks run. */
export interface ConformanceOptions extends Omit<TargetConfiguration, 'baseUrl' | 'states' | 'readBack'> {
  /** Folders of partners of one's own. */
  partners?: readonly string[]
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
  /** Stands in every id that the run creates; fresh where left out. */
  runTag?: string
  /** Of what its tests say; where left out, Turkish in a Turkish locale, else English. */
  lang?: Language
}

/**
 * Registers the checks of a surface as tests of your own Vitest suite, one a check, named by its id. A failed
 * `must` fails its test; a failed recommendation passes with an annotation; what lacks a state, a permission or
 * a credential is skipped and says why.
 */
export function conformance(options: ConformanceOptions): void {
  const { name, partners = [], only = [], seed = 0, runTag, lang, ...rest } = options
  const { baseUrl, states, readBack, ...declared } = rest
  const { surface, waivers = [] } = declared
  const language = preferredLanguage(lang, process.env)
  const now = Date.now()
  describe.concurrent(name ?? surface, async () => {
    await enrolFolders(partners)
    await requireSelection([declared], only)
    const suite = await loadSuite(surface, declared.revision)
    registerChecks({
      checks: selectChecks(suite.checks, only),
      async begin() {
        const urls = {
          baseUrl: await urlOf(baseUrl),
          ...(states && { states: await urlOf(states) }),
          ...(readBack && { readBack: typeof readBack === 'object' ? readBack : await urlOf(readBack) }),
        }
        const identity = runIdentity(seed, runTag, now)
        return beginSession(suite, name ?? surface, { ...declared, ...urls }, identity, language)
      },
      found(record, _session, context) {
        const today = new Date(now).toISOString().slice(0, 10)
        const judged = applyWaivers([record], waivers, today).checks[0]!
        return reportOutcome(toldOutcome(judged, language), context)
      },
      ended(records, session) {
        if (only.length === 0) requireDistinct(session, records, suite.requirements, language)
      },
    })
  })
}

function urlOf(url: LateUrl): string | Promise<string> {
  return typeof url === 'string' ? url : url()
}

import { HarnessFault } from './harness-fault.js'
import type { HttpClient } from './http-client.js'
import { MissingPrerequisite } from './missing-prerequisite.js'
import type { TargetSettings } from './target-settings.js'

export type StateValues = Readonly<Record<string, unknown>>

/** Where states of a target come from: its hook, else its fixtures, else nowhere. */
export class StateSource {
  readonly #settings: TargetSettings
  readonly #client: HttpClient
  readonly #used = new Map<string, number>()

  constructor(settings: TargetSettings, client: HttpClient) {
    this.#settings = settings
    this.#client = client
  }

  /** Brings about a fresh instance of a state and tells its values; they must hold every name in `values`. */
  async bringAbout(name: string, params: StateValues, values: readonly string[]): Promise<StateValues> {
    const found = (await this.#fromHook(name, params)) ?? this.#fromFixtures(name)
    if (!found) throw missingState(name, params)
    const missing = values.filter((value) => found[value] === undefined)
    if (missing.length > 0) {
      throw new HarnessFault(
        `bringing about the state "${name}": expected the values ${values.join(', ')}, ${missing.join(', ')} did not come. Mend the states hook or the fixture.`,
      )
    }
    return found
  }

  async #fromHook(name: string, params: StateValues): Promise<StateValues | undefined> {
    const url = this.#settings.states
    if (url === undefined) return undefined
    const body = Buffer.from(JSON.stringify({ state: name, params, action: 'setup' }))
    const headers = { 'content-type': 'application/json' }
    const answer = await this.#client.send({ method: 'POST', url, headers, body }).catch((error: Error) => {
      throw new HarnessFault(
        `asking the states hook for "${name}": expected an answer, none came: ${error.message}`,
      )
    })
    if (answer.status === 404) return undefined
    const values = readObject(answer.body)
    if (answer.status < 200 || answer.status > 299 || !values) {
      throw new HarnessFault(
        `asking the states hook for "${name}": expected 2xx with a JSON object, it answered ${answer.status}. Mend the hook at ${url}.`,
      )
    }
    return values
  }

  #fromFixtures(name: string): StateValues | undefined {
    const fixture = this.#settings.fixtures[name]
    if (!Array.isArray(fixture)) return fixture as StateValues | undefined
    const used = this.#used.get(name) ?? 0
    this.#used.set(name, used + 1)
    return fixture[used] as StateValues | undefined
  }
}

function readObject(body: Buffer): StateValues | undefined {
  try {
    const value: unknown = JSON.parse(body.toString())
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as StateValues)
      : undefined
  } catch {
    return undefined
  }
}

function missingState(name: string, params: StateValues): MissingPrerequisite {
  const wanted = Object.keys(params).length === 0 ? `"${name}"` : `"${name}" ${JSON.stringify(params)}`
  return new MissingPrerequisite({
    en: `the state ${wanted} cannot be had: give the target a states hook ("states") or a fixture for it ("fixtures")`,
    tr: `${wanted} durumu sağlanamıyor: hedefe bir durum ucu ("states") veya bu durum için sabit değer ("fixtures") verin`,
  })
}

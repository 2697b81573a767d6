import { isSuccess } from '../../../contracts/wire/status-class.js'
import { contentProblemWords } from '../../../contracts/wire/content/content-problem-words.js'
import { shownUrl, takeUserinfo } from '../../../contracts/wire/base-url.js'
import { toldBy } from '../../../contracts/text/user-error.js'
import { NoAnswer } from '../http/no-answer.js'
import { Fixtures } from '../fixtures.js'
import { HarnessFault } from '../harness-fault.js'
import type { HttpClient } from '../http/http-client.js'
import { missingState, type StateValues } from '../missing-prerequisite.js'
import { HookChannel } from './hook-channel.js'
import type { Pace } from '../pace/pace.js'
import { RunStopped } from '../pace/run-stopped.js'
import type { TargetSettings } from '../target/target-settings.js'

/** Where states of a target come from: its hook, else its fixtures, else nowhere. */
export class StateSource {
  readonly #settings: TargetSettings
  readonly #channel: HookChannel
  readonly fixtures: Fixtures

  constructor(settings: TargetSettings, client: HttpClient, paceOfTarget: Pace) {
    this.#settings = settings
    this.#channel = new HookChannel(client, settings.states, settings.baseUrl, paceOfTarget)
    this.fixtures = new Fixtures(settings.fixtures)
  }

  /** Brings about a fresh instance of a state and tells its values; they must hold every name in `values`. */
  async bringAbout(name: string, params: StateValues, values: readonly string[]): Promise<StateValues> {
    const found = (await this.#fromHook(name, params)) ?? this.fixtures.take(name, params)
    if (!found) throw missingState(name, params, this.#settings.states)
    const missing = values.filter((value) => found[value] === undefined)
    if (missing.length > 0) {
      const [wanted, lacking] = [values.join(', '), missing.join(', ')]
      throw new HarnessFault({
        en: `bringing about the state "${name}": expected the values ${wanted}, ${lacking} did not come. Fix the states hook or the fixture.`,
        tr: `“${name}” durumu oluşturulurken ${wanted} değerleri bekleniyordu, ${lacking} gelmedi. Durum ucunu (states hook) ya da hazır veriyi (fixture) düzeltin.`,
      })
    }
    return found
  }

  async #fromHook(name: string, params: StateValues): Promise<StateValues | undefined> {
    if (this.#settings.states === undefined) return undefined
    const { url, userinfo } = takeUserinfo(this.#settings.states)
    const body = Buffer.from(JSON.stringify({ state: name, params, action: 'setup' }))
    const headers = {
      'content-type': 'application/json',
      ...(userinfo && { authorization: userinfo.basic }),
    }
    const request = { method: 'POST', url, headers, body }
    const answer = await this.#channel.send(request).catch((error: Error) => {
      if (error instanceof RunStopped) throw error
      throw new HarnessFault({
        en: `asking the states hook: ${error.message}`,
        tr: `durum ucuna (states hook) soruldu: ${error instanceof NoAnswer ? error.inTurkish : toldBy(error).tr}`,
      })
    })
    if (answer.status === 404) return undefined
    const { content } = answer
    const values = 'problem' in content ? undefined : readObject(content.bytes)
    if (!isSuccess(answer.status) || !values) {
      // What is no hook's answer has nothing to do with the one state that was asked for.
      const about = answer.status >= 500 ? ` (“${name}”)` : ''
      const how = 'problem' in content ? contentProblemWords(content) : undefined
      throw new HarnessFault({
        en: `asking the states hook${about}: expected 2xx with a JSON object, it answered ${answer.status}${how ? ` with ${how.en}` : ''}. Fix the hook at ${shownUrl(url)}, or correct states.`,
        tr: `durum ucuna (states hook) soruldu${about}: JSON nesnesiyle 2xx bekleniyordu, gelen ${answer.status}${how ? `, ${how.tr}` : ''}. ${shownUrl(url)} adresindeki ucu ya da states değerini düzeltin.`,
      })
    }
    return values
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

import { setTimeout } from 'node:timers/promises'
import type { Surface } from '../../../../contracts/contract/surfaces.js'
import { shownUrl } from '../../../../contracts/wire/base-url.js'
import { toldBy } from '../../../../contracts/text/user-error.js'
import { NoAnswer } from '../../http/no-answer.js'
import { HarnessFault } from '../../harness-fault.js'
import { HookChannel } from '../hook-channel.js'
import type { Attempt } from '../../http/exchange.js'
import type { HttpClient } from '../../http/http-client.js'
import { lackOfReadBack, noReadBack, NotApplicable } from '../../missing-prerequisite.js'
import type { Pace } from '../../pace/pace.js'
import { RunStopped } from '../../pace/run-stopped.js'
import type { Redactor } from '../../record/redactor.js'
import type { ReadBackSettings, TargetSettings } from '../../target/target-settings.js'
import { readHeld, type Held, type HeldQuestion } from './held-order.js'

/** Between two questions to a receiver that works off what it took. */
const firstPauseMs = 50
const longestPauseMs = 500
/** How long a second, unwanted effect gets to show. */
const settleMs = 250

/** By these a hook says that it does not offer this. */
const notOffered = [404, 501]

/** What a target holds, by its read-back hook. A hook that breaks blames nobody. */
export class ReadBack {
  readonly #surface: Surface
  readonly #settings: ReadBackSettings | undefined
  readonly #channel: HookChannel
  readonly #redactor: Redactor

  constructor(
    { surface, readBack, baseUrl }: TargetSettings,
    client: HttpClient,
    paceOfTarget: Pace,
    redactor: Redactor,
  ) {
    this.#redactor = redactor
    this.#surface = surface
    this.#settings = readBack
    this.#channel = new HookChannel(client, readBack?.url, baseUrl, paceOfTarget)
  }

  /** How long an order may take to show, in milliseconds. */
  get waitMs(): number {
    return this.#settings?.waitMs ?? 0
  }

  /** Asks again until the answer is the wanted one or the time is over; `note` hears of the last question. */
  async until(
    question: HeldQuestion,
    isWanted: (held: Held) => boolean,
    note: (attempt: Attempt) => void,
  ): Promise<Held> {
    const endsAt = performance.now() + this.waitMs
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      const { held, attempt } = await this.#ask(question)
      if (isWanted(held) || performance.now() + pauseMs > endsAt) {
        note(attempt)
        return held
      }
      await setTimeout(pauseMs)
    }
  }

  /** Asks when what should not be has had its time to show. */
  async settled(question: HeldQuestion, note: (attempt: Attempt) => void): Promise<Held> {
    await setTimeout(Math.min(settleMs, this.waitMs))
    const { held, attempt } = await this.#ask(question)
    note(attempt)
    return held
  }

  async #ask({ operation, ids }: HeldQuestion): Promise<{ held: Held; attempt: Attempt }> {
    if (!this.#settings) throw new NotApplicable(noReadBack, lackOfReadBack)
    const { url, headers } = this.#settings
    const request = {
      method: 'POST',
      url,
      headers: { 'User-Agent': 'uyum', 'Content-Type': 'application/json', ...headers },
      body: Buffer.from(JSON.stringify({ surface: this.#surface, operation, ids })),
    }
    const response = await this.#channel.send(request).catch((error: Error) => {
      if (error instanceof RunStopped) throw error
      throw silentHook(error)
    })
    if (notOffered.includes(response.status)) throw notOfferedBy(url, operation)
    const held = readHeld(response, (text) => this.#redactor.text(text))
    if ('fault' in held) throw brokenHook(url, held.fault)
    return { held, attempt: { hook: 'read-back', request: { ...request, url: shownUrl(url) }, response } }
  }
}

/** The address says itself what is wrong with it. */
function silentHook(error: Error): HarnessFault {
  const inTurkish = error instanceof NoAnswer ? error.inTurkish : toldBy(error).tr
  return new HarnessFault({
    en: `asking the read-back hook: ${error.message} This says nothing of the target.`,
    tr: `geri okuma ucuna soruldu: ${inTurkish} Bu, hedef hakkında bir şey söylemez.`,
  })
}

function brokenHook(url: string, fault: { en: string; tr: string }): HarnessFault {
  const shown = shownUrl(url)
  return new HarnessFault({
    en: `the read-back hook ${shown} did not tell what is held: ${fault.en}. This says nothing of the target; fix the hook: it answers {"found": true, "count": 1, "order": {…}} or {"found": false}.`,
    tr: `geri okuma ucu ${shown} ne saklandığını söylemedi: ${fault.tr}. Bu, hedef hakkında bir şey söylemez; ucu düzeltin: {"found": true, "count": 1, "order": {…}} veya {"found": false} yanıtlar.`,
  })
}

function notOfferedBy(url: string, operation: string): NotApplicable {
  const shown = shownUrl(url)
  return new NotApplicable(
    {
      en: `the read-back hook ${shown} does not offer this for ${operation} (404 or 501); is its address right?`,
      tr: `geri okuma ucu ${shown}, ${operation} için bunu sunmuyor (404 veya 501); adresi doğru mu?`,
    },
    lackOfReadBack,
  )
}

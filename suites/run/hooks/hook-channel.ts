import type { Attempt, SentRequest } from '../http/exchange.js'
import type { HttpClient } from '../http/http-client.js'
import type { ReceivedResponse } from '../http/received-response.js'
import { Pace } from '../pace/pace.js'
import { wasTurnedAway } from '../pace/turned-away.js'

/** Pauses double: what turns a hook away for so many is no restart. */
const mostTrials = 10

/** The way to a hook of a target's. One at the target's own address is behind what stands before it, and keeps its pace. */
export class HookChannel {
  readonly #client: HttpClient
  readonly #pace: Pace

  constructor(client: HttpClient, url: string | undefined, baseUrl: string, paceOfTarget: Pace) {
    this.#client = client
    this.#pace = originOf(url) === originOf(baseUrl) ? paceOfTarget : new Pace({})
  }

  /** What is turned away is sent again: what a hook was asked for twice it does twice. */
  async send(request: SentRequest): Promise<ReceivedResponse> {
    for (let trial = 1; ; trial += 1) {
      const turn = await this.#pace.turn()
      const attempt: Attempt = { request }
      try {
        attempt.response = await this.#client.send(request)
      } finally {
        this.#pace.heard(turn, attempt)
      }
      if (!wasTurnedAway(attempt) || trial === mostTrials) return attempt.response
    }
  }
}

function originOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).origin
}

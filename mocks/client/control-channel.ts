import { joinUrl } from '../../contracts/wire/join-url.js'
import { ControlError } from './control-error.js'

/** Sends requests to the control API of one world. */
export class ControlChannel {
  readonly #url: string
  readonly #headers: Readonly<Record<string, string>>

  constructor(worldUrl: string, token: string | undefined) {
    this.#url = joinUrl(worldUrl, '/_uyum')
    this.#headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
  }

  async get<Result>(path: string, query: Readonly<Record<string, string | number | undefined>> = {}) {
    const given = Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    )
    const search = given.length > 0 ? `?${new URLSearchParams(given).toString()}` : ''
    return this.#send<Result>('GET', path + search)
  }

  post<Result>(path: string, body: unknown = {}): Promise<Result> {
    return this.#send('POST', path, body)
  }

  put<Result>(path: string, body: unknown): Promise<Result> {
    return this.#send('PUT', path, body)
  }

  delete<Result>(path: string): Promise<Result> {
    return this.#send('DELETE', path)
  }

  /** An answer that stays open. */
  async open(path: string, headers: Record<string, string>, signal: AbortSignal): Promise<Response> {
    const response = await fetch(joinUrl(this.#url, path), {
      headers: { ...this.#headers, ...headers },
      signal,
    })
    if (!response.ok) throw await errorOf(response)
    return response
  }

  async #send<Result>(method: string, path: string, body?: unknown): Promise<Result> {
    const response = await fetch(joinUrl(this.#url, path), {
      method,
      headers: body === undefined ? this.#headers : { ...this.#headers, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw await errorOf(response)
    const text = await response.text()
    return (text === '' ? undefined : JSON.parse(text)) as Result
  }
}

async function errorOf(response: Response): Promise<ControlError> {
  const { error } = (await response.json().catch(() => ({}))) as { error?: string }
  return new ControlError(response.status, error ?? `the control API answered ${response.status}.`)
}

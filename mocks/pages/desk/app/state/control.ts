import { language } from '../text/language.js'
import { Store } from './store.js'

/** The control API that serves this page: below the page's own address, whatever stands in front of it. */
const base = new URL('.', location.origin + location.pathname)

/** The name of the world that this page is of. */
export const sandbox = decodeURIComponent(/\/@([^/]+)\/_uyum\/$/.exec(base.pathname)?.[1] ?? '')

/** Where the server itself is, with the slash at its end. */
export const serverRoot = new URL(sandbox === '' ? '..' : '../..', base).href
/** Where this world's surfaces are, with the slash at its end. */
export const worldRoot = new URL('..', base).href

const tokenName = `uyum-token ${serverRoot}`
/** What the control API demands, where it demands something: for as long as this tab is open. */
let token = sessionStorage.getItem(tokenName) ?? undefined
/** Whether somebody has still to show it. */
export const needsToken = new Store(false)

/** Takes a token that the control API lets in; tells whether it does. */
export async function logIn(given: string): Promise<boolean> {
  const { ok } = await fetch(new URL('clock', base), { headers: { authorization: `Bearer ${given}` } })
  if (!ok) return false
  token = given
  sessionStorage.setItem(tokenName, given)
  needsToken.value = false
  return true
}

export function logOut(): void {
  token = undefined
  sessionStorage.removeItem(tokenName)
  needsToken.value = true
}

export function hasToken(): boolean {
  return token !== undefined
}

/** What the control API refused, in its own words. */
export class Refused extends Error {
  readonly status: number
  readonly details: Readonly<Record<string, unknown>>

  constructor(status: number, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.name = 'Refused'
    this.status = status
    this.details = details
  }
}

/** An answer that is read by its caller; what is refused is thrown. */
export async function open(
  method: string,
  path: string,
  { body, headers, signal }: { body?: unknown; headers?: Record<string, string>; signal?: AbortSignal } = {},
): Promise<Response> {
  const response = await fetch(new URL(path, base), {
    method,
    headers: {
      accept: 'application/json',
      'accept-language': language.value,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  })
  if (response.ok) return response
  if (response.status === 401) needsToken.value = true
  const told = (await response.json().catch(() => ({}))) as { error?: string }
  throw new Refused(response.status, told.error ?? `${method} ${path}: ${response.status}`, told)
}

async function send<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const text = await (await open(method, path, body === undefined ? {} : { body })).text()
  return (text === '' ? undefined : JSON.parse(text)) as Answer
}

export const control = {
  get: <Answer>(path: string, query: Record<string, string | undefined> = {}): Promise<Answer> => {
    const given = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]))
    return send('GET', given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`)
  },
  post: <Answer>(path: string, body: unknown = {}): Promise<Answer> => send('POST', path, body),
  put: <Answer>(path: string, body: unknown): Promise<Answer> => send('PUT', path, body),
  delete: <Answer>(path: string): Promise<Answer> => send('DELETE', path),
}

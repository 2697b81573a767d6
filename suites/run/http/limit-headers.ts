/** What an answer tells of the limit that counts its requests. */
export interface ToldLimit {
  /** How long to wait before the next request. */
  waitMs?: number
  /** How many more may be sent before then. */
  remaining?: number
  quota?: Quota
}

/** So many requests in so long. */
export interface Quota {
  requests: number
  windowMs: number
}

type Headers = Readonly<Record<string, string>>

/** A longer window is no pace: what is left of a day's quota may be used at once. */
const longestWindowMs = 300_000

/**
 * Reads `Retry-After` (RFC 9110, 10.2.3), `RateLimit-*` and `RateLimit`, `RateLimit-Policy` of the drafts of
 * draft-ietf-httpapi-ratelimit-headers, and the `X-RateLimit-*` that were there before them.
 */
export function readLimitHeaders(headers: Headers, now: number): ToldLimit {
  const { remaining, reset } = countIn(headers)
  const clock = Date.parse(headers['date'] ?? '') || now
  const resetMs = remaining === 0 && reset !== undefined ? sinceNow(reset, clock) : undefined
  const waitMs = retryAfter(headers, clock) ?? resetMs
  const quota = quotaOf(headers)
  return {
    ...(waitMs !== undefined && { waitMs }),
    ...(remaining !== undefined && { remaining }),
    ...(quota && { quota }),
  }
}

/** A date is counted from the server's own clock, which need not be ours. */
function retryAfter(headers: Headers, clock: number): number | undefined {
  const text = headers['retry-after']?.trim() ?? ''
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : Math.max(0, at - clock)
}

interface Count {
  remaining?: number | undefined
  reset?: number | undefined
}

/** What is left, and when it is refilled; of several limits the one that ends first. */
function countIn(headers: Headers): Count {
  const [oldest] = ['ratelimit', 'x-ratelimit', 'x-rate-limit']
    .map((name) => ({
      remaining: leading(headers[`${name}-remaining`]),
      reset: leading(headers[`${name}-reset`]),
    }))
    .filter(({ remaining }) => remaining !== undefined)
  const text = headers['ratelimit'] ?? ''
  // Draft 07 has one dictionary; the later ones a list, each limit with its parameters.
  const limits = text.includes('=') && !text.includes(';') ? [text] : text.split(',')
  const told = limits.map((limit): Count => ({
    remaining: numberIn(limit, /\b(?:remaining|r)=(\d+)/),
    reset: numberIn(limit, /\b(?:reset|t)=(\d+)/),
  }))
  const [least] = told
    .filter(({ remaining }) => remaining !== undefined)
    .toSorted((a, b) => a.remaining! - b.remaining!)
  return least ?? oldest ?? {}
}

/** A reset counts in seconds from now; some count from 1970, in seconds or milliseconds. */
function sinceNow(reset: number, clock: number): number {
  if (reset < 1e9) return reset * 1000
  return Math.max(0, (reset < 1e12 ? reset * 1000 : reset) - clock)
}

/** The strictest of the policies that are told. */
function quotaOf(headers: Headers): Quota | undefined {
  return [headers['ratelimit-policy'], headers['ratelimit-limit'], headers['x-ratelimit-limit']]
    .flatMap((text) => text?.split(',') ?? [])
    .flatMap(policyIn)
    .toSorted((a, b) => a.requests / a.windowMs - b.requests / b.windowMs)[0]
}

/** `100;w=60` of the older drafts, `"name";q=100;w=60` of the later ones. */
function policyIn(text: string): Quota[] {
  const requests = numberIn(text, /;\s*q=(\d+)/) ?? numberIn(text, /^\s*(\d+)\s*;/)
  const windowMs = (numberIn(text, /;\s*w=(\d+)/) ?? 0) * 1000
  return requests && windowMs > 0 && windowMs <= longestWindowMs ? [{ requests, windowMs }] : []
}

function leading(text: string | undefined): number | undefined {
  return numberIn(text ?? '', /^\s*(\d+(?:\.\d+)?)/)
}

function numberIn(text: string, pattern: RegExp): number | undefined {
  const found = pattern.exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}

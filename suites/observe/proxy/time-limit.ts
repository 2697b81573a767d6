/** A stretch of time that ends by itself, or when somebody stops it. */
export interface TimeLimit {
  signal: AbortSignal
  /** Frees what waits for its end. */
  clear: () => void
}

/**
 * Aborts after `forMs`, or with `stop`. The timer holds it: a signal of `AbortSignal.timeout` that only
 * `AbortSignal.any` knows is collected as garbage by Node 20, and then never aborts.
 */
export function timeLimit(forMs: number | undefined, stop: AbortSignal): TimeLimit {
  const over = new AbortController()
  const abort = (): void => over.abort()
  if (stop.aborted) abort()
  stop.addEventListener('abort', abort, { once: true })
  const timer = forMs === undefined ? undefined : setTimeout(abort, forMs)
  return {
    signal: over.signal,
    clear: () => {
      clearTimeout(timer)
      stop.removeEventListener('abort', abort)
    },
  }
}

/** Within so many milliseconds a second signal is the first one's: what stops all processes of a group sends two. */
const sameWishMs = 100

/**
 * Ends the process cleanly at the first SIGINT or SIGTERM, with exit status 0 when `end` has come back. Who sends one
 * again later does not want to wait for that.
 */
export function endOnSignal(end: () => Promise<unknown>): void {
  let firstAt: number | undefined
  const onSignal = (signal: NodeJS.Signals): void => {
    if (firstAt === undefined) {
      firstAt = performance.now()
      void end().then(() => process.exit(0))
    } else if (performance.now() - firstAt > sameWishMs) {
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
      process.kill(process.pid, signal)
    }
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
}

import type { HarEntry } from './har-entry.js'

/**
 * Leaves out what a page asked its own service worker, where the call that the worker made of it stands there too:
 * browsers write down both, and one went over the wire.
 */
export function withoutWorkerDoubles<Found extends { entry: HarEntry }>(found: readonly Found[]): Found[] {
  return found.filter(
    ({ entry }) =>
      entry.response?._fetchedViaServiceWorker !== true ||
      !found.some(({ entry: other }) => isSent(other) && isSameCall(entry, other)),
  )
}

function isSent({ response }: HarEntry): boolean {
  return response?._fetchedViaServiceWorker !== true
}

function isSameCall(asked: HarEntry, sent: HarEntry): boolean {
  const [begin, at] = [Date.parse(asked.startedDateTime ?? ''), Date.parse(sent.startedDateTime ?? '')]
  const isWithin = Number.isNaN(begin) || Number.isNaN(at) || (at >= begin && at <= begin + (asked.time ?? 0))
  return (
    asked.request.method === sent.request.method &&
    asked.request.url === sent.request.url &&
    (asked.request.postData?.text ?? '') === (sent.request.postData?.text ?? '') &&
    isWithin
  )
}

import type { MockControl } from '../scenarios/mock-control.js'
import type { ServerCall } from '../recording/recording.js'

/** Every attempt of the mock to tell the client's own server something, counted from `beganAt`, in order. */
export async function serverCallsOf(control: MockControl, beganAt: number): Promise<ServerCall[]> {
  const deliveries = await control.deliveries()
  return deliveries
    .flatMap(({ surface, operation, request, attempts }) =>
      attempts.map(({ at, durationMs, status, error }) => ({
        surface,
        operation,
        body: request.body,
        startedAt: Date.parse(at) - beganAt,
        durationMs,
        ...(status !== undefined && { status }),
        ...(error !== undefined && { error }),
      })),
    )
    .toSorted((one, other) => one.startedAt - other.startedAt)
}

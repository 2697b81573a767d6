import { STATUS_CODES } from 'node:http'
import type { MockSurface } from '../surfaces/mock-surface.js'

/** A refusal of the mock's own in the partner's shape. Every partner's have a text; some tell the status besides. */
export function refusalInShape(
  { tooLarge, unavailable }: MockSurface['refusals'],
  status: number,
  text: string,
): object {
  const body = (status < 500 ? tooLarge : unavailable).body as object
  const ofStatus = 'statusCode' in body ? { statusCode: status, error: STATUS_CODES[status] } : {}
  return { ...body, ...ofStatus, ['message' in body ? 'message' : 'error']: text }
}

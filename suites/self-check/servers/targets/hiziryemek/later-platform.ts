import type { IncomingMessage } from 'node:http'
import type { Implementation } from '../independent-target.js'
import { isJsonObject, readJson } from '../json-object.js'
import { send, type Reply } from '../response-style.js'
import { hiziryemekPlatform } from './platform.js'

/** What one of them does otherwise than the later page has it. */
export interface LaterFaults {
  /** The secret still travels as it did. */
  keepsTheOldHeader?: boolean
  takesAnyRestaurant?: boolean
  /** Of the answer about a restaurant. */
  status?: object
  applied?: number
  takesAllApplications?: boolean
}

const base = '/api/v1/pos-webhook'

/** HızırYemek by its later revision, written from the excerpts of its page and collection. */
export function laterHiziryemekPlatform(
  secretKey: string,
  restaurantId: string,
  faults: LaterFaults = {},
): Implementation {
  const header = faults.keepsTheOldHeader ? 'x-secret-key' : 'x-webhook-secret'
  let applications = 0
  const style = {}
  const webhook = hiziryemekPlatform({
    secretKey,
    style,
    success: { status: 200 },
    errorBody: () => ({ success: false }),
    unusableId: 400,
    forwardOnly: false,
  })
  return {
    ...webhook,
    answer(request, body, response) {
      const url = new URL(request.url ?? '', 'http://platform.test')
      if (url.pathname === `${base}/apply` && request.method === 'POST') {
        void send(response, style, apply())
        return
      }
      const refusal = refused(request, url, body)
      if (refusal) void send(response, style, refusal)
      else if (url.pathname === `${base}/restaurant-status`) void send(response, style, restaurant())
      else {
        request.headers['x-secret-key'] = secretKey
        webhook.answer(request, body, response)
      }
    },
  }

  function apply(): Reply {
    applications += 1
    if (applications > 5 && !faults.takesAllApplications) return { status: 429 }
    return { status: faults.applied ?? 201 }
  }

  function refused(request: IncomingMessage, url: URL, body: Buffer): Reply | undefined {
    if (request.headers[header] !== secretKey) return { status: 401, body: { success: false } }
    if (faults.takesAnyRestaurant || request.method !== 'POST') return undefined
    const fields = readJson(body)
    const named = isJsonObject(fields) ? fields['restaurantId'] : url.searchParams.get('restaurantId')
    return named === restaurantId ? undefined : { status: 400, body: { success: false } }
  }

  function restaurant(): Reply {
    const body = {
      restaurantName: 'Çiğdem Lokantası',
      isOpen: true,
      closed: false,
      tempClosed: false,
      workingHours: [{ day: 0, open: '09:00', close: '22:00' }],
      ...faults.status,
    }
    return { status: 200, body }
  }
}

import type { IncomingMessage } from 'node:http'
import { ControlRefusal } from './control-refusal.js'
import { carriesToken } from './control-token.js'

/**
 * Refuses a caller without the token, and a browser that calls for a page of another origin: there is no CORS,
 * and without this a page could still send a POST blindly.
 */
export function authorize({ headers }: IncomingMessage, token: string | undefined): void {
  if (headers.origin !== undefined && hostOf(headers.origin) !== headers.host) {
    throw new ControlRefusal(
      403,
      `controlling the mock from ${headers.origin}: expected a page of the mock itself or no browser.`,
    )
  }
  if (token !== undefined && !carriesToken(headers.authorization, token)) {
    throw new ControlRefusal(
      401,
      'controlling the mock: expected the header "Authorization: Bearer <token>" with the token that uyum mock printed, or that --token gave it.',
    )
  }
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

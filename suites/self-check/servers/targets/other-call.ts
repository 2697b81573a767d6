import type { IncomingMessage } from 'node:http'
import type { Reply } from './response-style.js'

/** Whether a request is for the one call that an implementation serves: what to answer where it is not. */
export function refuseOtherCall({ method, url }: IncomingMessage, path: string): Reply | undefined {
  if (url?.split('?')[0] !== path) return { status: 404 }
  return method === 'POST' ? undefined : { status: 405 }
}

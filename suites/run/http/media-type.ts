import type { ReceivedResponse } from './received-response.js'

/** The answer says that it is JSON. */
export function isLabelledJson(response: ReceivedResponse): boolean {
  return /^(application|text)\/([\w.-]+\+)?json\b/i.test(mediaTypeOf(response))
}

/** The answer's label does not contradict a JSON body: it says JSON, plain text, bytes, or nothing. */
export function mayBeJson(response: ReceivedResponse): boolean {
  return (
    isLabelledJson(response) || /^(text\/plain\b.*|application\/octet-stream|)$/i.test(mediaTypeOf(response))
  )
}

function mediaTypeOf({ headers }: ReceivedResponse): string {
  return headers['content-type'] ?? ''
}

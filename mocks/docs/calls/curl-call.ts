import type { SampleCall } from './sample-call.js'

/** The call as a line of a shell. */
export function curlCall({ method, url, headers, body }: SampleCall): string {
  return [
    `curl -i -X ${method} ${quoted(url)}`,
    ...Object.entries(headers).map(([name, value]) => `  -H ${quoted(`${name}: ${value}`)}`),
    ...(body.length > 0 ? [`  --data-raw ${quoted(body.toString())}`] : []),
  ].join(' \\\n')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}

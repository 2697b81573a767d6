const placeholder = '[redacted]'

/** What is sent again by a shell: a secret is read from the variable that a line names. */
interface ShownCall {
  method: string
  url: string
  headers: Readonly<Record<string, string | string[] | undefined>>
  body: string
}

/** Set by every client itself. */
const own = new Set([
  'host',
  'content-length',
  'connection',
  'accept-encoding',
  'transfer-encoding',
  'user-agent',
])

/** The line for a shell that sends a call again. */
export function curlLine({ method, url, headers, body }: ShownCall): string {
  const parts = ['curl', '-i', '-X', quoted(method), quoted(url)]
  for (const [name, value] of Object.entries(headers)) {
    if (own.has(name.toLowerCase())) continue
    for (const one of [value ?? []].flat())
      parts.push('-H', quoted(one === '' ? `${name};` : `${name}: ${one}`, name))
  }
  if (body !== '') parts.push('--data-raw', quoted(body, 'secret'))
  return parts.join(' ')
}

/** One word of a shell. */
function quoted(text: string, secret = 'secret'): string {
  const variable = secret.replaceAll(/\W/g, '_').toUpperCase()
  return `'${text.replaceAll("'", `'\\''`).replaceAll(placeholder, `'"$${variable}"'`)}'`
}

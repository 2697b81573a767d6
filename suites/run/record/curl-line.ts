import { secretCredentials } from '../../../contracts/secrets/secret-credentials.js'
import { shellVariable } from '../../../contracts/text/shell-variable.js'
import type { CarriedMessage } from '../http/carried-message.js'
import type { SentRequest } from '../http/exchange.js'

/** A request as a record shows it: secrets by their names. */
interface ShownRequest {
  method: string
  url: string
  headers: Readonly<Record<string, string>>
  body: string
  /** How many characters of the body the record does not hold. */
  leftOut: number
}

/**
 * The line for a shell that sends a request again as it was; of a secret it names the variable that must hold it. A body
 * that the record does not hold whole is not in it: another request would be sent.
 */
export function curlLine(
  { method, url, headers, body, leftOut }: ShownRequest,
  carried: SentRequest['carried'],
  response: CarriedMessage | undefined,
): string {
  const parts = ['curl', '-i', '-X', quote(method), quote(url)]
  // Who answers in a coding without being asked for it is only readable with this.
  if (isCoded(response)) parts.push('--compressed')
  for (const [name, value] of Object.entries(headers)) {
    // The line holds the text that was meant, not the bytes that these speak of.
    if (isCoded(carried) && /^content-(encoding|length)$/i.test(name)) continue
    // curl drops a header without a value; a semicolon sends it empty.
    parts.push('-H', quote(value === '' ? `${name};` : `${name}: ${value}`))
  }
  if (body === '') return parts.join(' ')
  // curl adds a type of its own to a body that has none.
  if (!Object.keys(headers).some((name) => /^content-type$/i.test(name)))
    parts.push('-H', quote('Content-Type:'))
  if (leftOut > 0) return [...parts, '--data-binary', '@body.txt'].join(' ')
  if (!body.includes('\0')) return [...parts, '--data-raw', quote(body)].join(' ')
  return `printf ${quote(escaped(body))} | ${[...parts, '--data-binary', '@-'].join(' ')}`
}

function isCoded(message: CarriedMessage | undefined): boolean {
  return message !== undefined && !('problem' in message.content) && message.content.codings.length > 0
}

/** No argument of a program holds a NUL: `printf` writes it. */
function escaped(body: string): string {
  return body.replaceAll('\\', '\\\\').replaceAll('%', '%%').replaceAll('\0', '\\000')
}

const placeholder = new RegExp(
  `<(basic|${secretCredentials.map((name) => name.replaceAll('.', String.raw`\.`)).join('|')})>`,
  'g',
)

/** One word of a shell; what stands for a secret is read from the variable of its name. */
function quote(text: string): string {
  const word = `'${text.replaceAll("'", `'\\''`)}'`.replaceAll(
    placeholder,
    (_, name: string) => `'"${valueOf(name)}"'`,
  )
  return /^'[\w@%+=:,./-]+'$/.test(word) && !word.includes('://') ? word.slice(1, -1) : word
}

function valueOf(name: string): string {
  if (name !== 'basic') return `$${shellVariable(name)}`
  const pair = ['basic.username', 'basic.password'].map((part) => `$${shellVariable(part)}`).join(':')
  return `$(printf %s "${pair}" | base64 | tr -d '\\n')`
}

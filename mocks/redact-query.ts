import type { MockSurface } from './mock-surface.js'
import { placeholder, redactText } from './redaction.js'

/** What a value is that stands in a URL under such a name, whoever is called. Without hyphens and underscores. */
const secretEverywhere = [
  ...['apikey', 'apisecret', 'secretkey', 'secret', 'webhooksecret', 'clientsecret', 'password', 'passwd'],
  ...[
    'token',
    'accesstoken',
    'auth',
    'authorization',
    'signature',
    'sig',
    'xapikey',
    'xapisecret',
    'xsecretkey',
  ],
]

/** A query as a journal may keep it: without the values of secret names, and without known values wherever they stand. */
export function redactQuery(
  query: string,
  { headers, fields }: MockSurface['secrets'],
  values: readonly string[],
): string {
  if (query === '') return query
  const names = new Set([...secretEverywhere, ...[...headers, ...fields].map(plain)])
  const pairs = query.split('&').map((pair) => {
    const [name = '', ...value] = pair.split('=')
    if (value.length === 0) return pair
    const told = decoded(value.join('='))
    const isSecret = names.has(plain(decoded(name))) || redactText(told, values) !== told
    return isSecret ? `${name}=${placeholder}` : pair
  })
  return redactText(pairs.join('&'), values)
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '')
}

function decoded(text: string): string {
  return new URLSearchParams(`a=${text}`).get('a') ?? text
}

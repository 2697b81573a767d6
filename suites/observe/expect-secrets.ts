import { expectThat } from '../run/expect.js'
import { credentialOf, type CredentialValues } from '../run/target-settings.js'
import type { ObservedCall } from './observed-call.js'

/** None of these credentials, by dotted name, stands in the URL or in the body. */
export function expectSecretsInHeaders(
  { request: { path, body } }: ObservedCall,
  credentials: CredentialValues,
  names: readonly string[],
): void {
  const places = { URL: decoded(path), body: body.toString() }
  const found = names.flatMap((name) => {
    const secret = String(credentialOf(credentials, name) ?? '')
    // A short word like the mock's "demo" may stand anywhere for other reasons.
    if (secret.length < 8) return []
    return Object.entries(places)
      .filter(([, text]) => text.includes(secret))
      .map(([place]) => ({ name, place }))
  })
  const [first] = found
  expectThat(
    first === undefined,
    { en: 'secrets in headers alone', tr: 'gizli bilgilerin yalnızca başlıklarda olması' },
    {
      en: `${first?.name} in the ${first?.place}`,
      tr: `${first?.place === 'URL' ? 'URL içinde' : 'gövdede'} ${first?.name}`,
    },
  )
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

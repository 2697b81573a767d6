import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { expectThat } from '../../run/expect/expect.js'
import { credentialOf, type CredentialValues } from '../../run/target/target-settings.js'
import type { ObservedCall } from '../recording/observed-call.js'

/** None of these credentials, by dotted name, stands in the URL or in the body. */
export function expectSecretsInHeaders(
  { request: { path, body } }: ObservedCall,
  credentials: CredentialValues,
  names: readonly string[],
): void {
  const found = secretsIn({ URL: decoded(path), body: body.toString() }, credentials, names)
  expectNone(found, { en: 'secrets in headers alone', tr: 'gizli bilgilerin yalnızca başlıklarda olması' })
}

/** None of these credentials stands in the URL: for partners who want them in the body. */
export function expectNoSecretsInUrl(
  { request: { path } }: ObservedCall,
  credentials: CredentialValues,
  names: readonly string[],
): void {
  const found = secretsIn({ URL: decoded(path) }, credentials, names)
  expectNone(found, { en: 'secrets in the body alone', tr: 'gizli bilgilerin yalnızca gövdede olması' })
}

interface FoundSecret {
  name: string
  place: string
}

function secretsIn(
  places: Readonly<Record<string, string>>,
  credentials: CredentialValues,
  names: readonly string[],
): FoundSecret[] {
  return names.flatMap((name) => {
    const secret = String(credentialOf(credentials, name) ?? '')
    // A short word like the mock's "demo" may stand anywhere for other reasons.
    if (secret.length < 8) return []
    return Object.entries(places)
      .filter(([, text]) => text.includes(secret))
      .map(([place]) => ({ name, place }))
  })
}

function expectNone([first]: readonly FoundSecret[], expected: Bilingual): void {
  expectThat(first === undefined, expected, {
    en: `${first?.name} in the ${first?.place}`,
    tr: `${first?.place === 'URL' ? 'URL içinde' : 'gövdede'} ${first?.name}`,
  })
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

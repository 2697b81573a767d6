import { credentialOf, type CredentialValues } from './target-settings.js'

/** The credentials that nobody else may see; the others (ids, user names) are evidence. */
const secretNames = ['apiKey', 'apiSecret', 'secretKey', 'webhookSecret', 'password', 'basic.password']

/** Below this length a secret may be a common word: it is replaced only where it stands alone. */
const safeLength = 8

/** Replaces secrets by placeholders in whatever goes into a record. */
export class Redactor {
  readonly #secrets = new Map<string, string>()

  constructor(credentials: CredentialValues, headers: Readonly<Record<string, string>>) {
    for (const name of secretNames) {
      const value = credentialOf(credentials, name)
      if (value !== undefined) this.hide(String(value), name)
    }
    for (const [name, value] of Object.entries(headers)) this.hide(value, name)
    const password = credentialOf(credentials, 'basic.password')
    if (password !== undefined) {
      const pair = `${credentialOf(credentials, 'basic.username') ?? ''}:${password}`
      this.hide(Buffer.from(pair).toString('base64'), 'basic')
    }
  }

  /** From now on this value is shown as `<name>`; a value that is hidden already keeps its name. */
  hide(secret: string, name: string): void {
    if (secret !== '' && !this.#secrets.has(secret)) this.#secrets.set(secret, `<${name}>`)
  }

  text(text: string): string {
    let redacted = text
    for (const [secret, placeholder] of this.#secrets) {
      redacted =
        secret.length >= safeLength
          ? redacted.replaceAll(secret, placeholder)
          : redacted.replaceAll(JSON.stringify(secret), JSON.stringify(placeholder))
    }
    return redacted
  }

  headers(headers: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, this.#secrets.get(value) ?? this.text(value)]),
    )
  }
}

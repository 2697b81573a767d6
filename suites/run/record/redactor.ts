import { SecretMask } from '../../../contracts/secrets/secret-mask.js'
import { secretCredentials } from '../../../contracts/secrets/secret-credentials.js'
import { isSecretName } from '../../../contracts/secrets/secret-name.js'
import { hideHeader } from '../../../contracts/secrets/hide-header.js'
import { credentialOf, type CredentialValues } from '../target/target-settings.js'

/** Replaces secrets, and whatever they follow from, by placeholders in whatever goes into a record. */
export class Redactor {
  readonly #mask = new SecretMask()

  constructor(credentials: CredentialValues, headers: Readonly<Record<string, string>>) {
    for (const name of secretCredentials) {
      const value = credentialOf(credentials, name)
      if (value !== undefined) this.hide(String(value), name)
    }
    this.hideHeaders(headers)
    const password = credentialOf(credentials, 'basic.password')
    if (password !== undefined) {
      const pair = `${credentialOf(credentials, 'basic.username') ?? ''}:${password}`
      this.hide(Buffer.from(pair).toString('base64'), 'basic')
    }
  }

  /** From now on this value is shown as `<name>`; a value that is hidden already keeps its name. */
  hide(secret: string, name: string): void {
    this.#mask.hide(secret, name)
  }

  /** What goes out in these headers. */
  hideHeaders(headers: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(headers)) hideHeader(this.#mask, name, value)
  }

  /** The same of a part of a URL: there a short value is no word. */
  hideInUrl(part: string, name: string): void {
    this.#mask.hide(part, name, { isUrlPart: true })
  }

  text(text: string): string {
    return this.#mask.text(text)
  }

  /** The same of a text's first letters; masked before it is cut. */
  beginning(text: string, length: number): string {
    return this.#mask.beginning(text, length)
  }

  headers(headers: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [this.text(name), this.#header(name, value)]),
    )
  }

  /** Under the name of a secret even a short value is one. */
  #header(name: string, value: string): string {
    const before = `${name}: `
    const shown = isSecretName(name) ? this.text(before + value) : ''
    return shown.startsWith(before) ? shown.slice(before.length) : this.text(value)
  }

  /** A value with every text in it masked, names of members included. */
  all<Value>(value: Value): Value {
    return this.#all(value) as Value
  }

  #all(value: unknown): unknown {
    if (typeof value === 'string') return this.text(value)
    if (Array.isArray(value)) return value.map((item) => this.#all(item))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [this.text(name), this.#all(member)]),
    )
  }
}

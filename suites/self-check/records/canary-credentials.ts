import type { Surface } from '../../../contracts/contract/surfaces.js'
import { defaultCredentials } from '../../../mocks/surfaces/credentials/default-credentials.js'

/** A credential's value for a surface; each stands nowhere else in the world, and needs every kind of escape. */
const canaries: Readonly<Record<string, string>> = {
  apiKey: String.raw`CANARY-api/Key"1234`,
  apiSecret: String.raw`XYZSECRET1\quiet&42`,
  secretKey: 'Hy7%41mid-Kanarya/+=9',
  webhookSecret: 'whSec-Nightingale-5551',
  password: 'Bulbul:parola-"9876"',
}

/** Short ones, of the kinds that are words, numbers and signs of expressions. */
const short: Readonly<Record<string, string>> = {
  apiKey: 'q7W',
  apiSecret: 'Kumru',
  secretKey: 'z.*9',
  webhookSecret: 'v5"t',
  password: '9481',
}

/** The mocks' credentials with every secret among them a canary. */
export const canaryCredentials = marked(defaultCredentials, canaries) as typeof defaultCredentials

/** The secrets that no report may hold, nor anything they follow from. */
export const canarySecrets: readonly string[] = Object.values(canaries)

/** The same with short secrets, which are hidden where they are values. */
export const shortCredentials = marked(defaultCredentials, short) as typeof defaultCredentials
export const shortCanaries: readonly string[] = Object.values(short)

export function secretsOf(surface: Surface): string[] {
  const text = JSON.stringify(canaryCredentials[surface])
  return canarySecrets.filter((secret) => text.includes(JSON.stringify(secret)))
}

function marked(credentials: object, values: Readonly<Record<string, string>>): object {
  return Object.fromEntries(
    Object.entries(credentials).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'object' && value !== null ? marked(value, values) : (values[name] ?? value),
    ]),
  )
}

import type { Surface } from '../../contracts/surfaces.js'
import { defaultCredentials } from '../../mocks/default-credentials.js'

/** A credential's value for a surface; each stands nowhere else in the world, and needs every kind of escape. */
const canaries: Readonly<Record<string, string>> = {
  apiKey: String.raw`CANARY-api/Key"1234`,
  apiSecret: String.raw`XYZSECRET1\quiet&42`,
  secretKey: 'Hy7%41mid-Kanarya/+=9',
  webhookSecret: 'whSec-Nightingale-5551',
  password: 'Bulbul:parola-"9876"',
}

/** The mocks' credentials with every secret among them a canary. */
export const canaryCredentials = marked(defaultCredentials) as typeof defaultCredentials

/** The secrets that no report may hold, nor anything they follow from. */
export const canarySecrets: readonly string[] = Object.values(canaries)

export function secretsOf(surface: Surface): string[] {
  const text = JSON.stringify(canaryCredentials[surface])
  return canarySecrets.filter((secret) => text.includes(JSON.stringify(secret)))
}

function marked(credentials: object): object {
  return Object.fromEntries(
    Object.entries(credentials).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'object' && value !== null ? marked(value) : (canaries[name] ?? value),
    ]),
  )
}

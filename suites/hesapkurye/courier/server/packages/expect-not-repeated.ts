import { expectThat } from '../../../../run/expect/expect.js'
import type { Exchange } from '../../../../run/http/exchange.js'

/** The answer does not repeat a secret. A short one counts only where it stands alone: it may be a common word. */
export function expectNotRepeated({ response }: Exchange, name: string, secret: string): void {
  const body = response.body.toString()
  const repeated = body.includes(JSON.stringify(secret)) || (secret.length >= 8 && body.includes(secret))
  expectThat(
    !repeated,
    { en: `no ${name} in the answer`, tr: `yanıtta ${name} olmaması` },
    { en: `the ${name} that was sent`, tr: `gönderilen ${name}` },
  )
}

import type { Bilingual } from '../../text/bilingual.js'
import { faultOfConnection, type AttemptedCall, type ConnectionFault } from './connection-fault.js'
import { shownProxy, type EnvProxy } from './env-proxy.js'

/** Thrown where a proxy opens no way to a server. */
export class ProxyRefusal extends Error {
  readonly status: number

  constructor(status: number) {
    super(`Proxy response (${status})`)
    this.name = 'ProxyRefusal'
    this.status = status
  }
}

/** Why a proxy did not lead to the server, which then has nothing to do with it; nothing where the fault lies behind it. */
export function proxyFault(
  thrown: unknown,
  call: AttemptedCall,
  proxy: EnvProxy,
): ConnectionFault | undefined {
  const status = statusIn(thrown)
  const name = shownProxy(proxy)
  if (status !== undefined) return { kind: 'unreachable', text: refused(name, status) }
  const { kind, text } = faultOfConnection(thrown, { ...call, url: proxy.url })
  const code = codeIn(thrown)
  if (kind === 'unreachable' && !/CERT|SSL|TLS|EPROTO/.test(code)) {
    return {
      kind,
      text: {
        en: `the proxy ${name} was not reached: ${text.en} Or except the host with NO_PROXY.`,
        tr: `vekil sunucuya (${name}) ulaşılamadı: ${text.tr} Ya da makineyi NO_PROXY ile dışarıda bırakın.`,
      },
    }
  }
  return undefined
}

function refused(name: string, status: number): Bilingual {
  if (status === 407) {
    return {
      en: `the proxy ${name} wants to know who calls (407). Write user and password into its URL, as in http://user:password@proxy:3128.`,
      tr: `vekil sunucu (${name}) kimin bağlandığını bilmek istiyor (407). Kullanıcı adı ve parolayı adresine yazın: http://kullanici:parola@vekil:3128.`,
    }
  }
  return {
    en: `the proxy ${name} opened no way to the server (${status}), of which nothing was seen. Ask whoever runs it, or except the host with NO_PROXY.`,
    tr: `vekil sunucu (${name}) sunucuya yol açmadı (${status}); sunucunun kendisi görülmedi. Vekil sunucuyu yönetenlere sorun ya da makineyi NO_PROXY ile dışarıda bırakın.`,
  }
}

/** The status of a proxy's own answer, in the words of our tunnel and of undici's. */
function statusIn(thrown: unknown): number | undefined {
  for (const error of withCauses(thrown)) {
    if (error instanceof ProxyRefusal) return error.status
    const [, status] =
      /^Proxy response \((\d{3})\)|^Proxy Authentication Required \(407\)/.exec(error.message) ?? []
    if (status !== undefined) return Number(status)
    if (error.message.startsWith('Proxy Authentication Required')) return 407
  }
  return undefined
}

function codeIn(thrown: unknown): string {
  return withCauses(thrown)
    .map(({ code = '' }) => code)
    .join(' ')
}

function withCauses(thrown: unknown): NodeJS.ErrnoException[] {
  if (!(thrown instanceof Error)) return []
  const inner = thrown instanceof AggregateError ? (thrown.errors as unknown[]) : []
  return [thrown, ...withCauses(thrown.cause), ...inner.flatMap(withCauses)]
}

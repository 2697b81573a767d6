import type { Bilingual } from '../../text/bilingual.js'
import { shownUrl } from '../base-url.js'
import { cureOfTarget, tlsFault, type TrustCure } from './tls-fault.js'

/** Why a request got no whole answer, with what to do about it. */
export interface ConnectionFault {
  /** `timeout`: no answer in time; `cut`: none that is whole; `unreachable`: nobody to talk to; `ours`: never sent. */
  kind: 'timeout' | 'cut' | 'unreachable' | 'ours'
  text: Bilingual
}

export interface AttemptedCall {
  url: string
  timeoutMs: number
  /** What can be done where a certificate is not trusted. */
  cure?: TrustCure
}

/** Reads what a client of Node's threw. */
export function faultOfConnection(
  thrown: unknown,
  { url, timeoutMs, cure = cureOfTarget }: AttemptedCall,
): ConnectionFault {
  const { code, message, name, data } = innermost(thrown)
  const { kind, text } = nature(code, message, name, data, timeoutMs, cure)
  const at = shownUrl(url)
  return { kind, text: { en: `${at}: ${text.en}.`, tr: `${at}: ${text.tr}.` } }
}

function nature(
  code: string,
  message: string,
  name: string,
  data: string,
  timeoutMs: number,
  cure: TrustCure,
): ConnectionFault {
  if (name === 'TimeoutError') return { kind: 'timeout', text: silent(timeoutMs) }
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT') {
    return { kind: 'timeout', text: notAccepted(timeoutMs) }
  }
  const known = unreachable[code]
  if (known) return { kind: 'unreachable', text: known }
  const tls = tlsFault(code, message, cure)
  if (tls) return { kind: 'unreachable', text: tls }
  if (code.startsWith('HPE_') || name === 'HTTPParserError')
    return { kind: 'cut', text: otherProtocol(data, message) }
  if (/^(?:ERR_INVALID_|UND_ERR_(?:INVALID_ARG|NOT_SUPPORTED))/.test(code)) {
    return { kind: 'ours', text: { en: message, tr: message } }
  }
  if (/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/.test(code)) return { kind: 'cut', text: reset(message) }
  const told = message === '' ? code : message
  return { kind: 'cut', text: { en: `the answer broke off: ${told}`, tr: `yanıt yarıda kesildi: ${told}` } }
}

const unreachable: Record<string, Bilingual> = {
  ECONNREFUSED: {
    en: 'nothing listens there (ECONNREFUSED). Start the server, or correct the address',
    tr: 'orada dinleyen yok (ECONNREFUSED). Sunucuyu başlatın ya da adresi düzeltin',
  },
  ENOTFOUND: {
    en: 'the host name is not known (ENOTFOUND). Look for a typing mistake, connect the VPN, or set HTTPS_PROXY where a proxy leads out',
    tr: 'makine adı bulunamadı (ENOTFOUND). Yazım yanlışı arayın, VPN’e bağlanın ya da dışarıya bir vekil sunucuyla çıkılıyorsa HTTPS_PROXY’yi ayarlayın',
  },
  EAI_AGAIN: {
    en: 'the host name cannot be looked up now (EAI_AGAIN). See whether this machine is online',
    tr: 'makine adı şu an çözülemiyor (EAI_AGAIN). Bu makinenin ağa bağlı olup olmadığına bakın',
  },
  EHOSTUNREACH: {
    en: 'no way leads there (EHOSTUNREACH). Connect the VPN, or correct the address',
    tr: 'oraya giden yol yok (EHOSTUNREACH). VPN’e bağlanın ya da adresi düzeltin',
  },
  ENETUNREACH: {
    en: 'no way leads to that network (ENETUNREACH). Connect the VPN, or correct the address',
    tr: 'o ağa giden yol yok (ENETUNREACH). VPN’e bağlanın ya da adresi düzeltin',
  },
}

const silent = (timeoutMs: number): Bilingual => ({
  en: `no whole answer came within ${timeoutMs} ms. See whether the server hangs, or raise timeoutMs`,
  tr: `${timeoutMs} ms içinde eksiksiz bir yanıt gelmedi. Sunucunun takılıp takılmadığına bakın ya da timeoutMs değerini yükseltin`,
})

const notAccepted = (timeoutMs: number): Bilingual => ({
  en: `no connection was accepted within ${timeoutMs} ms. A firewall may drop it: open the way, or correct the address`,
  tr: `${timeoutMs} ms içinde bağlantı kabul edilmedi. Bir güvenlik duvarı engelliyor olabilir: yolu açın ya da adresi düzeltin`,
})

/** What the client of Node's says of a connection that was closed. */
const inTurkish: Readonly<Record<string, string>> = {
  'other side closed': 'karşı taraf kapattı',
  'socket hang up': 'karşı taraf kapattı',
  'read ECONNRESET': 'ECONNRESET',
  'write EPIPE': 'EPIPE',
}

const reset = (message: string): Bilingual => ({
  en: `the connection was closed before an answer was whole (${message}). Look into the log of the server; where it wants TLS, write https://`,
  tr: `yanıt tamamlanmadan bağlantı kapatıldı (${inTurkish[message] ?? message}). Sunucunun günlüğüne bakın; TLS istiyorsa https:// yazın`,
})

/** What answers in place of HTTP shows itself by its first bytes. */
function otherProtocol(data: string, message: string): Bilingual {
  if (data.startsWith('SSH-')) {
    return {
      en: 'an SSH server answers there. Correct the port',
      tr: 'orada bir SSH sunucusu yanıt veriyor. Portu düzeltin',
    }
  }
  if (isHttp2(data)) {
    return {
      en: 'it speaks HTTP/2 only, and uyum speaks HTTP/1.1. Allow HTTP/1.1 in the server or its gateway',
      tr: 'yalnızca HTTP/2 konuşuyor, uyum ise HTTP/1.1 konuşur. Sunucuda ya da önündeki geçitte HTTP/1.1’e izin verin',
    }
  }
  if (/^[\u0015\u0016]\u0003/.test(data)) {
    return {
      en: 'it wants TLS. Write https:// in place of http://',
      tr: 'TLS istiyor. http:// yerine https:// yazın',
    }
  }
  return {
    en: `the answer is not HTTP/1.1 (${message}). Correct the port, or fix the server`,
    tr: `yanıt HTTP/1.1 değil (${message}). Portu düzeltin ya da sunucuyu onarın`,
  }
}

/** A frame SETTINGS, which is what a server of HTTP/2 begins with. */
function isHttp2(data: string): boolean {
  return data.startsWith('\u0000\u0000') && data[3] === '\u0004'
}

interface Thrown {
  code: string
  message: string
  name: string
  /** The bytes that could not be read, one letter each. */
  data: string
}

/** Of a name with several addresses what the first of them said; of an error what caused it, where that has a code. */
function innermost(thrown: unknown): Thrown {
  const [first = thrown] = thrown instanceof AggregateError ? (thrown.errors as unknown[]) : []
  const error = first as NodeJS.ErrnoException & { data?: unknown; rawPacket?: Buffer }
  const cause = error.cause as NodeJS.ErrnoException | undefined
  if (cause?.code !== undefined) return innermost(cause)
  const { code = '', message = String(thrown), name = 'Error', data, rawPacket } = error
  return {
    code,
    message,
    name,
    data: rawPacket?.toString('latin1') ?? (typeof data === 'string' ? data : ''),
  }
}

import type { Bilingual } from '../../contracts/bilingual.js'
import type { Diagnosis } from './diagnosis.js'
import type { Reached } from './reach.js'

/** More than this, and documents that sign or date by the clock are judged wrongly by people. */
const tolerableSkewMs = 60_000

/** What an answer, or its lack, says of a server at `url`. */
export function diagnoseReach(subject: string, url: string, reached: Reached, now: number): Diagnosis[] {
  if ('code' in reached) return [{ subject, state: 'obstacle', text: whyNot(url, reached) }]
  const answers: Diagnosis = {
    subject,
    state: 'fine',
    text: { en: `${url} answers (${reached.status})`, tr: `${url} yanıt veriyor (${reached.status})` },
  }
  return [answers, ...diagnoseClock(subject, reached.date, now)]
}

function diagnoseClock(subject: string, date: string | undefined, now: number): Diagnosis[] {
  const skew = date === undefined ? NaN : Date.parse(date) - now
  if (Number.isNaN(skew) || Math.abs(skew) <= tolerableSkewMs) return []
  const seconds = Math.round(Math.abs(skew) / 1000)
  return [
    {
      subject,
      state: 'notice',
      text: {
        en: `its clock is ${seconds} s ${skew > 0 ? 'ahead of' : 'behind'} this machine’s. Set both by NTP: times in orders are compared.`,
        tr: `saati bu makineninkinden ${seconds} sn ${skew > 0 ? 'ileri' : 'geri'}. İkisini de NTP ile ayarlayın: siparişlerdeki zamanlar karşılaştırılır.`,
      },
    },
  ]
}

function whyNot(url: string, { code, message }: { code: string; message: string }): Bilingual {
  const known: Record<string, Bilingual> = {
    ECONNREFUSED: {
      en: `nothing listens at ${url}. Start your server, or correct baseUrl.`,
      tr: `${url} adresinde dinleyen yok. Sunucunuzu başlatın ya da baseUrl’i düzeltin.`,
    },
    ENOTFOUND: {
      en: `the host name of ${url} is not known. Look for a typing mistake, or connect the VPN.`,
      tr: `${url} adresindeki makine adı bulunamadı. Yazım yanlışı olmasın; VPN gerekiyorsa bağlanın.`,
    },
    EAI_AGAIN: {
      en: `the host name of ${url} cannot be looked up now. Is this machine online?`,
      tr: `${url} adresindeki makine adı şu an çözülemiyor. Bu makine ağa bağlı mı?`,
    },
    TIMEOUT: {
      en: `${url} does not answer in time. Is a firewall between, or the server busy?`,
      tr: `${url} zamanında yanıt vermiyor. Arada güvenlik duvarı mı var, sunucu mu meşgul?`,
    },
  }
  return (
    known[code] ?? {
      en: `${url} cannot be reached: ${message} (${code}).`,
      tr: `${url} adresine ulaşılamıyor: ${message} (${code}).`,
    }
  )
}

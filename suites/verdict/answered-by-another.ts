import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { CheckRecord, ExchangeRecord } from '../run-record.js'

/** Beyond this share of like answers it was not the surface that answered. */
const nearlyAll = 0.9

type Answered = ExchangeRecord & { response: NonNullable<ExchangeRecord['response']> }

/** One hint where nearly every request met a wrong address, a redirect or a web page: what came, and what to try. */
export function answeredByAnother(checks: readonly CheckRecord[]): Bilingual[] {
  const answered = checks.flatMap(({ exchanges }) => exchanges.filter(isAnswered))
  const count = (wanted: CheckRecord['outcome']): number =>
    checks.filter(({ outcome }) => outcome === wanted).length
  // A target that is rightly asked for what it does not have answers 404, too.
  if (answered.length === 0 || count('failed') <= count('passed')) return []
  for (const { fits, hint } of kinds) {
    const like = answered.filter((exchange) => fits(exchange.response))
    if (like.length / answered.length >= nearlyAll) return [hint(like[0]!)]
  }
  return []
}

const kinds: { fits(response: Answered['response']): boolean; hint(first: Answered): Bilingual }[] = [
  {
    fits: ({ status }) => status >= 300 && status <= 399,
    hint: ({ request, response }) => ({
      en: `Nearly every request was redirected (${asked(request)}: ${response.status} to ${to(response)}). Redirects are not followed: take that address as the base URL, https in place of http, or go past the log-in that stands in front.`,
      tr: `İsteklerin neredeyse hepsi yönlendirildi (${asked(request)}: ${response.status}, ${to(response)} adresine). Yönlendirmeler izlenmez: temel adres olarak o adresi verin, http yerine https kullanın ya da önde duran oturum açma adımını kaldırın.`,
    }),
  },
  {
    fits: ({ headers, body }) =>
      /^text\/html/i.test(headers['content-type'] ?? '') || /^\s*<(!doctype )?html/i.test(body),
    hint: ({ request, response }) => ({
      en: `Nearly every answer was an HTML page (${asked(request)}: ${response.status}). Something else answers there: a log-in, a proxy, a web site. Is the base URL right, its path included?`,
      tr: `Yanıtların neredeyse hepsi bir HTML sayfasıydı (${asked(request)}: ${response.status}). Orada başka bir şey yanıt veriyor: oturum açma sayfası, vekil sunucu, web sitesi. Temel adres, yoluyla birlikte doğru mu?`,
    }),
  },
  {
    fits: ({ status }) => status === 404 || status === 405,
    hint: ({ request, response }) => ({
      en: `Nearly every request was answered ${response.status} (${asked(request)}). Is the base URL right? The documented path is put behind it; what differs goes into paths.`,
      tr: `İsteklerin neredeyse hepsi ${response.status} aldı (${asked(request)}). Temel adres doğru mu? Belgelenen yol onun arkasına eklenir; farklı olanı paths ile verin.`,
    }),
  },
]

function isAnswered(exchange: ExchangeRecord): exchange is Answered {
  return exchange.response !== undefined
}

function asked({ method, url }: ExchangeRecord['request']): string {
  return `${method} ${url}`
}

function to({ headers }: Answered['response']): string {
  return headers['location'] ?? '?'
}

import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { Language } from '../../contracts/text/preferred-language.js'
import type { ObservedCall } from '../../suites/observe/recording/observed-call.js'

const longestPath = 100

/** Said when a client may call. */
export function observing(scenario: string, language: Language): string {
  return language === 'tr' ? `gözleniyor (${scenario})` : `observing (${scenario})`
}

/** Said before a client is observed. */
export const differingOrders: Bilingual = {
  en: 'let test orders differ (another customer, item or note each): calls that are alike cannot be told apart, and prove nothing',
  tr: 'test siparişleri birbirinden farklı olsun (başka müşteri, ürün veya not): birbirinin aynı çağrılar ayırt edilemez ve hiçbir şey kanıtlamaz',
}

/** One call in a line. A query may hold a secret: it is not told. */
export function callLine(
  { request: { method, path }, response, told, startedAt, endedAt }: ObservedCall,
  language: Language,
): string {
  const [plain = ''] = path.split('?')
  const shown = plain.length > longestPath ? `${plain.slice(0, longestPath)}…` : plain || '/'
  const query = path.includes('?') ? '?…' : ''
  const end = response ? String(response.status) : (told?.[language] ?? '—')
  return `${method} ${shown}${query} → ${end} (${Math.round(endedAt - startedAt)} ms)`
}

/** Said where the client never came. */
export function nobodyCalled(baseUrl: string): Bilingual {
  return {
    en: `nobody called ${baseUrl}: have the client read its base URL from UYUM_BASE_URL and its credentials from UYUM_CREDENTIALS; what it calls instead stands in its own configuration`,
    tr: `${baseUrl} adresini kimse çağırmadı: istemci taban URL’yi UYUM_BASE_URL, kimlik bilgilerini UYUM_CREDENTIALS değişkeninden okusun; onun yerine nereyi çağırdığı kendi yapılandırmasında yazar`,
  }
}

/** Which occasions never came, and what would bring them about. */
export function missedLines(missed: readonly Bilingual[], language: Language): string[] {
  if (missed.length === 0) return []
  const head: Bilingual = {
    en: 'some occasions never came, and nobody is accused over them; what would bring them about:',
    tr: 'bazı durumlar hiç oluşmadı, bunlardan kimse sorumlu tutulmaz; onları oluşturacak olan:',
  }
  return [head[language], ...missed.map((text) => `  ${text[language]}`)]
}

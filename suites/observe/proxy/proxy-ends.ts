import type { Bilingual } from '../../../contracts/text/bilingual.js'

/** Who can end a call before it is whole. */
export type Side = 'client' | 'server'

export const senders: Record<Side, Bilingual> = {
  client: { en: 'the client’s request', tr: 'istemcinin isteği' },
  server: { en: 'the server’s answer', tr: 'sunucunun yanıtı' },
}

/** `fault` names what stands there: a header and its value, a status. */
export function unpassable(by: Side, fault: Bilingual): Bilingual {
  return {
    en: `${senders[by].en} could not be passed on, as HTTP allows it nowhere: ${fault.en}`,
    tr: `${senders[by].tr} iletilemedi, HTTP buna hiçbir yerde izin vermez: ${fault.tr}`,
  }
}

export function brokeOff({ en, tr }: Bilingual): Bilingual {
  return {
    en: `the connection to the server broke off: ${en}`,
    tr: `sunucuyla bağlantı koptu: ${tr}`,
  }
}

export const clientLeft: Bilingual = {
  en: 'the client went away before the answer came',
  tr: 'istemci yanıt gelmeden ayrıldı',
}

export const answerBroke: Bilingual = {
  en: 'the server’s answer broke off',
  tr: 'sunucunun yanıtı yarıda kesildi',
}

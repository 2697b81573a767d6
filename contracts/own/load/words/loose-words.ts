import type { Bilingual } from '../../../text/bilingual.js'
import { nearest } from '../../../text/nearest.js'
import type { FindingWords } from './finding-words.js'
import { oneOf } from './finding-words.js'

/** What is told of things that stand loose: named, and used by nothing. */
export const unreachable = (state: string): Bilingual => ({
  en: `no move, timer or beginning leads to the state ${state}: no order gets there but by command`,
  tr: `${state} durumuna giden bir geçiş, süre ya da başlangıç yok: oraya sipariş ancak komutla varır`,
})

export const unusedCredential = (name: string): Bilingual => ({
  en: `no operation asks for the credential ${name}: openapi.yaml leaves all of them open (security: [])`,
  tr: `${name} kimlik bilgisini isteyen işlem yok: openapi.yaml hepsini açık bırakıyor (security: [])`,
})

export const unsignedWebhooks: Bilingual = {
  en: 'the webhooks carry no credential and no signature: whoever knows their address can send them, and nothing of that is judged',
  tr: 'webhook’lar kimlik bilgisi ya da imza taşımıyor: adresi bilen gönderebilir, bundan hiçbir şey değerlendirilmez',
}

export const causeOfNothing = (cause: string, causes: readonly string[]): Bilingual => {
  const meant = nearest(cause, causes)
  return {
    en: `nothing is refused for "${cause}" unless partner.ts does it${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
    tr: `partner.ts yapmadıkça “${cause}” nedeniyle bir şey reddedilmez${meant === undefined ? '' : `; şunu mu demek istediniz: “${meant}”?`}`,
  }
}

export const filledByNobody = (word: string, known: readonly string[]): Bilingual => {
  const meant = nearest(word, known)
  const [en, tr] =
    meant === undefined
      ? [`; filled in are ${known.join(', ')}`, `; doldurulanlar: ${known.join(', ')}`]
      : [`; did you mean "{${meant}}"?`, `; şunu mu demek istediniz: “{${meant}}”?`]
  return {
    en: `"{${word}}" goes over the wire as it stands, for nothing fills it in${en}`,
    tr: `“{${word}}” olduğu gibi gönderilir, onu dolduran bir şey yok${tr}`,
  }
}

export const readingOfNothing = (reading: string): Bilingual => ({
  en: `no requirement of requirements.yaml names the reading ${reading}: choosing one of its values changes nothing`,
  tr: `requirements.yaml içindeki hiçbir gereklilik ${reading} yorumunu anmıyor: değerlerinden birini seçmek bir şeyi değiştirmez`,
})

export const notRead = (file: string): Bilingual => ({
  en: `${file} is not read: nothing of the folder names it`,
  tr: `${file} okunmaz: klasörde onu anan bir şey yok`,
})

export const unknownTold = (what: string, known: readonly string[]): FindingWords => ({
  message: {
    en: `"${what}" is nothing that a webhook can tell`,
    tr: `“${what}” bir webhook’un söyleyebileceği bir şey değil`,
  },
  cure: oneOf(what, known),
})

export const statusNotShown = (operation: string, name: string): FindingWords => ({
  message: {
    en: `no answer of ${operation} has a member "${name}"`,
    tr: `${operation} işleminin hiçbir yanıtında “${name}” alanı yok`,
  },
  cure: {
    en: 'Name the member that tells the status, as openapi.yaml spells it, or leave it out.',
    tr: 'Durumu söyleyen alanı openapi.yaml nasıl yazıyorsa öyle yazın ya da hiç yazmayın.',
  },
})

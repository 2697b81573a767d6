import { nearest } from '../../../text/nearest.js'
import { oneOf, type FindingWords } from './finding-words.js'
import type { Bilingual } from '../../../text/bilingual.js'

/** What a folder and its files are at fault for, before anything in them is read. */
export const folderNameTaken = (name: string): FindingWords => ({
  message: {
    en: `the folder is called "${name}", as one of the partners that uyum brings`,
    tr: `klasörün adı “${name}”; bu, uyum’un getirdiği iş ortaklarından birinin adı`,
  },
  cure: {
    en: `Rename it: own-${name}, for instance.`,
    tr: `Adını değiştirin, örneğin own-${name} yapın.`,
  },
})

export const folderName = (name: string): FindingWords => ({
  message: {
    en: `the folder is called "${name}", and its name is the first word of the partner's surfaces`,
    tr: `klasörün adı “${name}”; bu ad iş ortağının arayüzlerinin ilk sözüdür`,
  },
  cure: {
    en: 'Rename it: small letters of English, digits and hyphens, a letter first; another revision has its name behind an @, written likewise.',
    tr: 'Adını değiştirin: İngilizce küçük harfler, rakamlar ve kısa çizgi, ilki harf; başka bir sürümün adı @ işaretinden sonra, aynı biçimde yazılır.',
  },
})

/** `instead`: what is there under another spelling. */
export const fileLacking = (file: string, name: string, instead?: string): FindingWords => ({
  message: { en: `the folder has no ${file}`, tr: `klasörde ${file} yok` },
  cure:
    instead === undefined
      ? {
          en: `Write it, or have the folder made: uyum partner init ${name}.`,
          tr: `Yazın ya da klasörü yaptırın: uyum partner init ${name}.`,
        }
      : { en: `Rename ${instead}.`, tr: `${instead} dosyasının adını değiştirin.` },
})

export const fileUnreadable = (why: Bilingual): FindingWords => ({
  message: { en: `it cannot be read: ${why.en}`, tr: `okunamıyor: ${why.tr}` },
  cure: {
    en: 'Put a plain file in UTF-8 there that its user may read.',
    tr: 'Yerine, okunmasına izin verilmiş, UTF-8 düz bir dosya koyun.',
  },
})

export const keyTwice = (key: string): FindingWords => ({
  message: {
    en: `the key "${key}" stands twice in one object`,
    tr: `“${key}” anahtarı bir nesnede iki kez geçiyor`,
  },
  cure: {
    en: 'Rename one of them, or join the two.',
    tr: 'Birinin adını değiştirin ya da ikisini birleştirin.',
  },
})

export const fileEmpty: FindingWords = {
  message: { en: 'the file is empty, or all comments', tr: 'dosya boş ya da yalnızca yorum' },
  cure: {
    en: 'Fill it in, or have the folder made anew: uyum partner init.',
    tr: 'Doldurun ya da klasörü yeniden yaptırın: uyum partner init.',
  },
}

export const partiesAreOne = (party: string): FindingWords => ({
  message: { en: `party and integrator are both ${party}`, tr: `party ile integrator aynı: ${party}` },
  cure: {
    en: 'The partner is one of pos, courier and platform, who integrates with it another.',
    tr: 'İş ortağı pos, courier ve platform’dan biridir, onunla bütünleşen bir başkasıdır.',
  },
})

export const pageUncited = (page: string): Bilingual => ({
  en: `no quote is from ${page}`,
  tr: `${page} dosyasından alıntı yok`,
})

export const documentLacking = (document: string, pages: readonly string[]): FindingWords => ({
  message: {
    en: `documents/ has no readable file "${document}"`,
    tr: `documents/ içinde okunabilir bir “${document}” dosyası yok`,
  },
  cure: oneOf(document, nearest(document, pages) === undefined ? [] : pages, {
    en: 'Put the page there as plain text in UTF-8.',
    tr: 'Sayfayı UTF-8 düz metin olarak oraya koyun.',
  }),
})

export const documentUnreadable = (document: string, why: Bilingual): FindingWords => ({
  message: {
    en: `documents/${document} cannot be read: ${why.en}`,
    tr: `documents/${document} okunamıyor: ${why.tr}`,
  },
  cure: {
    en: 'Save its text in UTF-8, and quote from that.',
    tr: 'Metnini UTF-8 olarak kaydedin, oradan alıntılayın.',
  },
})

export const quoteLacking = (document: string, quote: string): FindingWords => ({
  message: {
    en: `the quote does not stand in ${document}: ${JSON.stringify(quote)}`,
    tr: `alıntı ${document} içinde geçmiyor: ${JSON.stringify(quote)}`,
  },
  cure: {
    en: 'Copy the sentence letter by letter from the document.',
    tr: 'Cümleyi belgeden harfi harfine kopyalayın.',
  },
})

import { oneOf, type FindingWords } from './finding-words.js'

/** What is told of credentials that nobody could show, or check. */
export const placeNotDocumented = (
  name: string,
  place: string,
  documented: readonly string[],
): FindingWords => ({
  message: {
    en: `the credential ${name} travels in "${place}", which no security scheme of openapi.yaml says`,
    tr: `${name} kimlik bilgisi “${place}” ile taşınıyor, openapi.yaml içindeki hiçbir güvenlik şeması bunu söylemiyor`,
  },
  cure: oneOf(place, [...new Set(documented)]),
})

export const unknownSignedWord = (word: string, words: readonly string[]): FindingWords => ({
  message: {
    en: `"{${word}}" is nothing that a signature is made of`,
    tr: `“{${word}}” imzayı oluşturan bir şey değil`,
  },
  cure: oneOf(word, words),
})

export const signedTimeUnsent: FindingWords = {
  message: {
    en: 'a time is signed and sent nowhere: nobody can check such a signature',
    tr: 'bir zaman imzalanıyor ama hiçbir yerde gönderilmiyor: böyle bir imzayı kimse denetleyemez',
  },
  cure: {
    en: 'Name its header under "timestamp", or put {timestamp} into "written".',
    tr: 'Başlığını “timestamp” altında yazın ya da “written” içine {timestamp} koyun.',
  },
}

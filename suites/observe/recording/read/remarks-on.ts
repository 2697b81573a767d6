import type { Bilingual } from '../../../../contracts/text/bilingual.js'
import type { Piece } from '../../evidence/gaps.js'
import type { Remark } from '../../observe-client.js'
import type { RecordedConversation } from './recorded-conversation.js'

const words: Readonly<Record<Piece, Bilingual>> = {
  headers: { en: 'all headers', tr: 'tüm başlıkları' },
  body: { en: 'the body', tr: 'gövdesi' },
  members: { en: 'the whole body', tr: 'gövdesinin tamamı' },
  times: { en: 'the time', tr: 'zamanı' },
  order: { en: 'the place', tr: 'sırası' },
  answer: { en: 'the answer', tr: 'yanıtı' },
  answerBody: { en: 'the answer’s body', tr: 'yanıt gövdesi' },
}

/** What a reader must know of a recording beside the verdict: what of it could not be read, and what it lacks. */
export function remarksOn({ calls, leftOut, remarks = [] }: RecordedConversation): Remark[] {
  const lacking = (Object.keys(words) as Piece[])
    .filter((piece) => piece !== 'order')
    .map((piece) => ({ piece, count: calls.filter(({ gaps }) => gaps?.unheld[piece]).length }))
    .filter(({ count }) => count > 0)
  return [
    ...remarks.map((text) => ({ text, isNotable: false })),
    ...(leftOut > 0 ? [leftOutRemark(leftOut)] : []),
    ...(lacking.length > 0 ? [lackingRemark(lacking, calls.length)] : []),
  ]
}

function leftOutRemark(count: number): Remark {
  return {
    isNotable: true,
    text: {
      en: `${count} ${count === 1 ? 'entry' : 'entries'} of the recording could not be read and ${count === 1 ? 'was' : 'were'} left out; the others were judged.`,
      tr: `Kaydın ${count} girdisi okunamadı ve dışarıda bırakıldı; diğerleri denetlendi.`,
    },
  }
}

function lackingRemark(lacking: readonly { piece: Piece; count: number }[], all: number): Remark {
  const told = (language: keyof Bilingual): string =>
    lacking.map(({ piece, count }) => `${words[piece][language]} (${count}/${all})`).join(', ')
  return {
    isNotable: true,
    text: {
      en: `The recording does not hold of each call: ${told('en')}. What cannot be seen accuses nobody.`,
      tr: `Kayıt çağrıların hepsi için şunları taşımıyor: ${told('tr')}. Görülemeyen, kimseyi suçlamaz.`,
    },
  }
}

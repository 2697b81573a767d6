import type { Bilingual } from '../../../text/bilingual.js'
import { oneOf, type FindingWords } from './finding-words.js'

/** What is told of a folder's `partner.ts`. */
export const exportsNoPartner: FindingWords = {
  message: { en: 'it exports no partner', tr: 'bir iş ortağı dışa vermiyor' },
  cure: {
    en: 'Write export default definePartner({ serves: … }).',
    tr: 'export default definePartner({ serves: … }) yazın.',
  },
}

export const doesNotRun = (why: string): FindingWords => ({
  message: { en: `it does not run: ${why}`, tr: `çalışmıyor: ${why}` },
  cure: { en: 'Fix the file.', tr: 'Dosyayı düzeltin.' },
})

export const checkOfAnother = (id: string, beginning: string): FindingWords => ({
  message: { en: `the check "${id}" is of another surface`, tr: `“${id}” kontrolü başka bir arayüzün` },
  cure: { en: `Begin it with ${beginning}.`, tr: `${beginning} ile başlatın.` },
})

export const checkTwice = (id: string): FindingWords => ({
  message: { en: `two checks are called "${id}"`, tr: `iki kontrolün adı “${id}”` },
  cure: { en: 'Rename one of them.', tr: 'Birinin adını değiştirin.' },
})

const things: Readonly<Record<'operation' | 'requirement', Bilingual>> = {
  operation: { en: 'operation', tr: 'bir işlemi' },
  requirement: { en: 'requirement', tr: 'bir gerekliliği' },
}

export const unknownName = (
  word: string,
  what: 'operation' | 'requirement',
  known: readonly string[],
): FindingWords => {
  const cure = oneOf(word, known)
  const isNear = cure.en.startsWith('Did')
  return {
    message: {
      en: `"${word}" is no ${things[what].en} of the folder`,
      tr: `“${word}” klasörün ${things[what].tr} değil`,
    },
    cure:
      what === 'operation' || isNear
        ? cure
        : {
            en: 'Write it in requirements.yaml; uyum contracts list <surface> names those that follow from the folder.',
            tr: 'requirements.yaml içine yazın; klasörden çıkanları uyum contracts list <arayüz> sayar.',
          },
  }
}

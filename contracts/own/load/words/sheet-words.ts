import type { Bilingual } from '../../../text/bilingual.js'
import { and, oneOf, type FindingWords } from './finding-words.js'

/** What is told of `partner.yaml` and `requirements.yaml`, where they name what is not there. */
export const unknownCredential = (name: string, names: readonly string[]): FindingWords => ({
  message: {
    en: `oneOf names the credential "${name}", which is not declared`,
    tr: `oneOf “${name}” kimlik bilgisini anıyor, o tanımlı değil`,
  },
  cure: oneOf(name, names, { en: 'Declare it under credentials.', tr: 'credentials altında tanımlayın.' }),
})

export const defaultIsNoValue = (
  reading: string,
  chosen: string,
  values: readonly string[],
): FindingWords => ({
  message: {
    en: `the default of ${reading} is "${chosen}", which is none of its values`,
    tr: `${reading} yorumunun varsayılanı “${chosen}”, değerlerinden biri değil`,
  },
  cure: oneOf(chosen, values),
})

export const unknownOperation = (id: string, where: string, ids: readonly string[]): FindingWords => ({
  message: {
    en: `"${id}" is no operation under ${where} of openapi.yaml`,
    tr: `“${id}” openapi.yaml içinde ${where} altında bir işlem değil`,
  },
  cure: oneOf(id, ids, {
    en: `Describe it under ${where}, or take it out.`,
    tr: `${where} altında anlatın ya da çıkarın.`,
  }),
})

export const unknownMember = (operation: string, name: string, members: readonly string[]): FindingWords => ({
  message: {
    en: `the body of ${operation} has no member "${name}"`,
    tr: `${operation} gövdesinde “${name}” alanı yok`,
  },
  cure: oneOf(name, members),
})

export const unknownAnswer = (
  operation: string,
  status: number,
  statuses: readonly string[],
): FindingWords => ({
  message: {
    en: `${operation} has no answer ${status} in openapi.yaml`,
    tr: `openapi.yaml içinde ${operation} işleminin ${status} yanıtı yok`,
  },
  cure: oneOf(String(status), statuses, {
    en: 'Describe it under responses, or write the status that is there.',
    tr: 'responses altında anlatın ya da orada olan durum kodunu yazın.',
  }),
})

export const idNotShown = (operation: string, name: string): FindingWords => ({
  message: {
    en: `neither the request nor the answer of ${operation} has a member "${name}"`,
    tr: `${operation} işleminin ne isteğinde ne yanıtında “${name}” alanı var`,
  },
  cure: {
    en: 'Name the member that holds the id, as openapi.yaml spells it.',
    tr: 'Kimliği taşıyan alanı openapi.yaml nasıl yazıyorsa öyle yazın.',
  },
})

export const moveWithoutAim = (operation: string, isNeither: boolean): FindingWords => ({
  message: {
    en: `the move by ${operation} has ${isNeither ? 'neither' : 'both'} "to" and "member"`,
    tr: `${operation} geçişinde “to” ile “member”ın ${isNeither ? 'ikisi de yok' : 'ikisi de var'}`,
  },
  cure: {
    en: 'Write "to" where it always leads to one status, "member" where the body says which.',
    tr: 'Hep aynı duruma götürüyorsa “to”, hangisi olduğunu gövde söylüyorsa “member” yazın.',
  },
})

export const unknownState = (status: string, states: readonly string[]): FindingWords => ({
  message: {
    en: `"${status}" is no state of the lifecycle`,
    tr: `“${status}” yaşam döngüsünün bir durumu değil`,
  },
  cure: oneOf(status, states, declareState),
})

const declareState: Bilingual = { en: 'Declare it under states.', tr: 'states altında tanımlayın.' }

export const noLifecycleFor = (status: string): FindingWords => ({
  message: {
    en: `"${status}" is named and there is no lifecycle`,
    tr: `“${status}” anılıyor, yaşam döngüsü yok`,
  },
  cure: { en: 'Describe the statuses under lifecycle.', tr: 'Durumları lifecycle altında anlatın.' },
})

const members: Readonly<Record<'operation' | 'reading', Bilingual>> = {
  operation: { en: 'operation', tr: 'işlem' },
  reading: { en: 'reading', tr: 'yorum' },
}

export const unknownInRequirement = (
  requirement: string,
  member: 'operation' | 'reading',
  word: string,
  known: readonly string[],
): FindingWords => ({
  message: {
    en: `${requirement} names the ${members[member].en} "${word}", which there is none of`,
    tr: `${requirement} “${word}” adlı bir ${members[member].tr} anıyor, öyle bir şey yok`,
  },
  cure: and(oneOf(word, known, { en: 'Write what there is.', tr: 'Var olanı yazın.' }), {
    en: 'It may be left out.',
    tr: 'Hiç yazılmayabilir de.',
  }),
})

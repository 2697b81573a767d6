import type { Change, Side } from './change.js'
import { quotesOf } from './change.js'
import { compareSchemas } from './compare-schemas.js'
import { jsonOf, type AnswerObject, type RevisedOperation } from './revised-operations.js'

/** What changed in what a call is answered with. */
export function comparedAnswers(old: RevisedOperation, recent: RevisedOperation): Change[] {
  const statuses = [...new Set([...old.answers.keys(), ...recent.answers.keys()])]
  return statuses.flatMap((status) => {
    const [before, after] = [old.answers.get(status), recent.answers.get(status)]
    const at = `${old.id} ${status}`
    if (!before) return [answerNew(at, status, after)]
    if (!after) return [answerGone(at, before)]
    return [...comparedBodies(at, before, after), ...comparedMessages(at, status, before, after)]
  })
}

/** A success that callers do not know breaks them; a further refusal is one that they have to bear anyway. */
function answerNew(at: string, status: string, answer: AnswerObject | undefined): Change {
  const breaks: Side[] = status.startsWith('2') ? ['clients'] : []
  const what = { en: 'the answer is new', tr: 'yanıt yeni' }
  return { of: 'answer', at, what, breaks, quotes: quotesOf(undefined, answer) }
}

function answerGone(at: string, answer: AnswerObject): Change {
  const what = { en: 'the answer is no longer documented', tr: 'yanıt artık belgelerde yok' }
  return { of: 'answer', at, what, breaks: ['servers'], quotes: quotesOf(answer, undefined) }
}

function comparedBodies(at: string, old: AnswerObject, recent: AnswerObject): Change[] {
  const [before, after] = [jsonOf(old.content)?.schema, jsonOf(recent.content)?.schema]
  if (before && after) return compareSchemas({ old: before, new: after, at: `${at} `, direction: 'answer' })
  if (!before && !after) return []
  const what = after
    ? { en: 'it has a documented JSON body, it had none', tr: 'artık belgeli bir JSON gövdesi var, yoktu' }
    : { en: 'its JSON body is no longer documented', tr: 'JSON gövdesi artık belgelerde yok' }
  return [
    { of: 'answer', at, what, breaks: after ? ['servers'] : ['clients'], quotes: quotesOf(old, recent) },
  ]
}

/** Texts of a refusal are what callers tell refusals apart by; those of a success are samples. */
function comparedMessages(at: string, status: string, old: AnswerObject, recent: AnswerObject): Change[] {
  if (status.startsWith('2')) return []
  const before = messagesOf(old)
  const after = messagesOf(recent)
  return [...before].flatMap(([place, text]) => {
    const now = after.get(place)
    if (now === undefined || now === text) return []
    const what = {
      en: `the text was “${text}” and is “${now}”`,
      tr: `metin “${text}” idi, şimdi “${now}”`,
    }
    return [
      {
        of: 'message' as const,
        at: `${at} ${place}`,
        what,
        breaks: ['servers', 'clients'] as const,
        quotes: { old: text, new: now },
      },
    ]
  })
}

/** The texts of the documents' own bodies, by example and place in it. */
function messagesOf(answer: AnswerObject): Map<string, string> {
  const examples = jsonOf(answer.content)?.examples ?? {}
  return new Map(
    Object.entries(examples).flatMap(([name, { value }]) =>
      textsIn(value).map(([at, text]) => [`${name}${at}`, text]),
    ),
  )
}

function textsIn(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') return [[at, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => textsIn(member, `${at}.${name}`))
}

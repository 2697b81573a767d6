import type { Readings } from '../contract/reading.js'
import type { Change, Side } from './change.js'

/** What changed in how the documents can be read. */
export function compareReadings(old: Readings, recent: Readings): Change[] {
  return [...new Set([...Object.keys(old), ...Object.keys(recent)])].flatMap((name) => {
    const [before, after] = [old[name], recent[name]]
    const change = (what: Change['what'], breaks: readonly Side[] = []): Change => ({
      of: 'reading',
      at: name,
      what,
      breaks,
      quotes: {},
    })
    if (!before)
      return [
        change({
          en: `a question is new: ${after?.question.en}`,
          tr: `yeni bir soru var: ${after?.question.tr}`,
        }),
      ]
    if (!after)
      return [
        change({
          en: `it is answered or gone: ${before.question.en}`,
          tr: `yanıtlandı veya kalktı: ${before.question.tr}`,
        }),
      ]
    if (before.default === after.default) return []
    const what = {
      en: `its default was ${before.default} and is ${after.default}`,
      tr: `varsayılanı ${before.default} idi, şimdi ${after.default}`,
    }
    return [change(what, ['servers', 'clients'])]
  })
}

import { contentProblemWords } from '../../../contracts/wire/content/content-problem-words.js'
import type { ContentProblem } from '../../../contracts/wire/content/decode-content.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'

/** Thrown where a check needs a body whose content codings could not be undone: by itself it blames nobody. */
export class UnreadableBody extends Error {
  readonly content: ContentProblem
  readonly reason: Bilingual

  constructor(content: ContentProblem) {
    const words = contentProblemWords(content)
    super(`reading a body: expected one that can be decoded, it is ${words.en}.`)
    this.name = 'UnreadableBody'
    this.content = content
    this.reason = {
      en: `it could not be judged: the message has ${words.en}`,
      tr: `değerlendirilemedi: iletide ${words.tr} var`,
    }
  }
}

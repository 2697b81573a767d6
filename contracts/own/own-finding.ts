import type { Finding } from '../lint/finding.js'
import type { FindingWords } from './load/words/finding-words.js'

/** A fault of a partner's folder, in both languages: `message` and `cure` are English, as in every record. */
export interface OwnFinding extends Finding {
  tr: { message: string; cure: string }
}

export function found(file: string, line: number, rule: string, { message, cure }: FindingWords): OwnFinding {
  return { file, line, rule, message: message.en, cure: cure.en, tr: { message: message.tr, cure: cure.tr } }
}

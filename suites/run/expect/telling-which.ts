import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { NoAnswer } from '../http/no-answer.js'
import { Nonconformance } from './nonconformance.js'

/** Judges one of many requests that are alike: where it fails, what came is followed by which one it was. */
export async function tellingWhich<T>(which: Bilingual, judge: () => Promise<T>): Promise<T> {
  try {
    return await judge()
  } catch (error) {
    if (error instanceof Nonconformance) throw new Nonconformance(error.expected, told(error.actual, which))
    if (error instanceof NoAnswer) throw new NoAnswer(error.kind, error.method, told(error.told, which))
    throw error
  }
}

function told(what: Bilingual, which: Bilingual): Bilingual {
  return { en: `${what.en} (${which.en})`, tr: `${what.tr} (${which.tr})` }
}

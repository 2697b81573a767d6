import type { RefusalFile } from '../partner-file.js'

/** Whether a refusal is documented to say in `Retry-After` when to come again. */
export function tellsWhen(refusal: RefusalFile | undefined): boolean {
  return Object.keys(refusal?.headers ?? {}).some((name) => name.toLowerCase() === 'retry-after')
}

/** Whether the sentence that it rests on says so itself: then whoever calls is bound to it. */
export function saysToWait({ quote = '' }: RefusalFile): boolean {
  return /retry-after/i.test(quote)
}

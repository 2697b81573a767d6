import { bytesOf } from '../call/answer.js'
import type { Defect } from '../surfaces/mock-surface.js'

const mark = Buffer.from('\uFEFF')

/** The defect of a server whose JSON comes out of a library that marks all text it writes, as some of .NET's do. */
export const markedJson: Defect<unknown> = async (call, proceed) => {
  const answer = await proceed(call)
  if (answer.body === undefined || Buffer.isBuffer(answer.body)) return answer
  return { ...answer, body: Buffer.concat([mark, bytesOf(answer.body)]) }
}

import { contentProblemWords } from '../../contracts/wire/content/content-problem-words.js'
import type { ContentProblem } from '../../contracts/wire/content/decode-content.js'
import type { Answer } from './answer.js'
import type { MockSurface } from '../surfaces/mock-surface.js'
import { refusalInShape } from './refusal-in-shape.js'

/** What is answered to a body whose content codings cannot be undone; RFC 9110, 15.5.16 has 415 name those that can. */
export function unreadableAnswer(problem: ContentProblem, { refusals }: MockSurface): Answer {
  const status = problem.problem === 'unknown-coding' ? 415 : 400
  const text = `uyum: reading a body by its Content-Encoding: expected what the header says, got ${contentProblemWords(problem).en}. Send it plain, or in gzip, deflate or br.`
  return {
    status,
    headers: { 'accept-encoding': 'gzip, deflate, br' },
    body: refusalInShape(refusals, status, text),
  }
}

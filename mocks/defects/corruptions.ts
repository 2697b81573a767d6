import { bytesOf, type Answer } from '../call/answer.js'
import { isObject } from './json-bodies.js'

const mark = Buffer.from('\uFEFF')

/** The letters in which Turkish ISO 8859-9 differs from ISO 8859-1. */
const turkishBytes: Readonly<Record<string, number>> = {
  Ğ: 0xd0,
  İ: 0xdd,
  Ş: 0xde,
  ğ: 0xf0,
  ı: 0xfd,
  ş: 0xfe,
}

export function inBareWords(answer: Answer): Answer {
  return { ...answer, body: Buffer.from('OK') }
}

export function labelledAsHtml(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, 'content-type': 'text/html; charset=utf-8' } }
}

export function asPage(answer: Answer): Answer {
  return { ...labelledAsHtml(answer), body: Buffer.from('<h1>İşlem tamam</h1>') }
}

/** In ISO 8859-9, as old Turkish systems write it. */
export function inOldLetters(answer: Answer): Answer {
  if (answer.body === undefined) return answer
  return { ...answer, body: oldLetters(JSON.stringify(answer.body)) }
}

/** With one member more, in old letters as an old database hands it out; the others stay as they are. */
export function withOldLetters(answer: Answer): Answer {
  if (!isObject(answer.body)) return inOldLetters(answer)
  const json = Buffer.from(JSON.stringify(answer.body).slice(0, -1))
  return { ...answer, body: Buffer.concat([json, oldLetters(',"durum":"alındı"}')]) }
}

function oldLetters(text: string): Buffer {
  return Buffer.from([...text].map((letter) => turkishBytes[letter] ?? letter.charCodeAt(0) & 0xff))
}

/** As from a library that marks all text it writes, as some of .NET's do. */
export function marked(answer: Answer): Answer {
  if (answer.body === undefined || Buffer.isBuffer(answer.body)) return answer
  return { ...answer, body: Buffer.concat([mark, bytesOf(answer.body)]) }
}

export function withStackTrace(answer: Answer): Answer {
  const stack = 'Error: bad request\n    at parse (/srv/app/src/order.js:42:13)'
  return { ...answer, body: { ...(answer.body as object), stack } }
}

import type { Answer } from '../../../call/answer.js'
import { spoiling, type CourierDefect } from './kinds-of-defects.js'

const html = { 'content-type': 'text/html; charset=utf-8' }
const page = { headers: html, body: Buffer.from('<h1>Hesap Kurye</h1>') }

/** ISO 8859-9, as old Turkish systems write it: ş is one byte there, and no UTF-8. */
const sube = Buffer.from([...',"Sube":"', 0xde, ...'i', 0xfe, ...'li"}'].map(byteOf))

/** Further violations of how JSON is answered, each on another operation. */
export const answerDefects: Record<string, CourierDefect> = {
  'answers-are-json/payment-methods': spoiling('getPaymentMethods', 200, asPage),
  'answers-are-json/packages': spoiling('getPackage', 200, asPage),
  'json-is-labelled-as-json/payment-methods': spoiling('getPaymentMethods', 200, asHtml),
  'json-is-labelled-as-json/packages': spoiling('getPackage', 200, asHtml),
  'json-is-utf-8/packages': spoiling('getPackage', 200, withOldLetters),
  'json-is-utf-8/cancellations': spoiling('cancelPackage', 200, withOldLetters),
}

function asPage(answer: Answer): Answer {
  return { ...answer, ...page }
}

function asHtml(answer: Answer): Answer {
  return { ...answer, headers: html }
}

/** The object with one member more, in old letters. */
function withOldLetters(answer: Answer): Answer {
  const object = Buffer.from(JSON.stringify(answer.body).replace(/\}$/, ''))
  return { ...answer, body: Buffer.concat([object, sube]) }
}

function byteOf(letter: string | number): number {
  return typeof letter === 'number' ? letter : letter.charCodeAt(0)
}

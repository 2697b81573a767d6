import {
  documentedErrors,
  type DocumentedError,
} from '../../../../contracts/kuzeypos/error-message-requirements.js'
import { jsonIn, type ObservedCall } from '../../../observe/recording/observed-call.js'

/** KuzeyPOS said that the order is already delivered or cancelled. */
export function wasOfFinalOrder(call: ObservedCall): boolean {
  return wasAnswered(call, 'final-order')
}

/** KuzeyPOS said that the restaurant has no such order. */
export function wasOfUnknownOrder(call: ObservedCall): boolean {
  return wasAnswered(call, 'unknown-order')
}

/** One status has several causes: the message tells which. */
function wasAnswered({ response }: ObservedCall, name: DocumentedError): boolean {
  const { status, message } = documentedErrors[name]
  if (response?.status !== status) return false
  return (jsonIn(response) as { message?: unknown } | null | undefined)?.message === message
}

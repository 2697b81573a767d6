import type { Basis } from '../../../../contracts/requirements/requirement.js'

/** What `uyum send` says of an answer. */
export const texts = {
  noAnswer: (error: string) => `no answer: ${error}`,
  nothingCame: 'Nothing can be said of an answer that did not come.',
  marked:
    'Warning: a byte order mark (U+FEFF) stands before its JSON, where RFC 8259 (8.1) allows none: some readers refuse it. Save and send it as UTF-8 without one.',
  carried: (bytes: number, coding: string) => `, ${bytes} bytes as ${coding}`,
  refused: (operation: string, status: number, what: string) =>
    `Refused: the answer to ${operation} is the documented ${status} and shaped as the contract has it; what was refused is ${what}`,
  fits: (documentedAs: string, basis: Basis) =>
    `The answer fits the contract: it is its ${documentedAs} (${basis}).`,
  unjudged: (documentedAs: string, why: string) =>
    `The answer is the contract's ${documentedAs}, but ${why}.`,
  broken: (documentedAs: string) => `The answer is the contract's ${documentedAs}, but does not fit it:`,
  unknown: (known: string) => `The answer is none of the contract's, which are ${known}.`,
}

export type SentTexts = typeof texts

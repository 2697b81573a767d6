/** What a careless server takes for the right value. */
export type IsTakenForRight = (sent: unknown, right: string) => boolean

export const isMissing: IsTakenForRight = (sent) => sent === undefined || sent === null

export const isEmpty: IsTakenForRight = (sent) => sent === ''

export const isInOtherCase: IsTakenForRight = (sent, right) =>
  typeof sent === 'string' && sent !== right && sent.toLowerCase() === right.toLowerCase()

/** Another value, which is no matter of the others. */
export const isWrong: IsTakenForRight = (sent, right) =>
  ![isMissing, isEmpty, isInOtherCase].some((isOther) => isOther(sent, right))

/** What a request that is sent again gets. */
export const repeatAnswers = ['replay-or-conflict', 'replay', 'conflict'] as const
export type RepeatAnswer = (typeof repeatAnswers)[number]

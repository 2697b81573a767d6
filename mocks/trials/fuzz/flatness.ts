/** What a process held when so many requests were sent. */
export interface Look {
  requests: number
  bytes: number
  files: number
}

/** How much more it holds at the end than when it was warm. */
export interface Flatness {
  /** Nothing where there were too few looks to tell. */
  isFlat?: boolean
  warm?: Look
  last?: Look
}

const mostGrowth = 0.1
const fewestLooks = 20

/** Compares the second fifth of the looks with the last: the first is what it takes to get warm. */
export function flatness(looks: readonly Look[]): Flatness {
  if (looks.length < fewestLooks) return {}
  const fifth = Math.floor(looks.length / 5)
  const warm = median(looks.slice(fifth, 2 * fifth))
  const last = median(looks.slice(-fifth))
  return { isFlat: last.bytes <= warm.bytes * (1 + mostGrowth) && last.files <= warm.files + 64, warm, last }
}

export function renderFlatness({ isFlat, warm, last }: Flatness): string {
  if (!warm || !last) return 'too short a run to tell whether memory grows'
  const growth = ((last.bytes / warm.bytes - 1) * 100).toFixed(1)
  return `memory ${megabytes(warm)} MiB when warm, ${megabytes(last)} MiB at the end (${growth} %); open files ${warm.files}, then ${last.files}: ${isFlat ? 'flat' : 'it grows'}`
}

function median(looks: readonly Look[]): Look {
  const middle = (of: (look: Look) => number) => looks.map(of).toSorted((a, b) => a - b)[looks.length >> 1]!
  return {
    requests: middle(({ requests }) => requests),
    bytes: middle(({ bytes }) => bytes),
    files: middle(({ files }) => files),
  }
}

function megabytes({ bytes }: Look): string {
  return (bytes / 1_048_576).toFixed(0)
}

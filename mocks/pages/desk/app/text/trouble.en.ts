import type { WireFault } from '../../../../call/faults/fault.js'

const wireFaults: Record<WireFault, string> = {
  reset: 'Reset the connection',
  hang: 'Never answer',
  truncate: 'Cut the answer off',
  'malformed-json': 'Half a JSON',
  'apply-then-drop': 'Do it, lose the answer',
}

export const enTrouble = {
  wireFaults,
  makeTrouble: 'Make trouble',
  forTheNext: 'For the next',
  howMany: 'How many calls',
  callCount: (count: number) => (count === 1 ? '1 call' : `${count} calls`),
  everyCall: 'every call',
  undocumented: 'not documented by the partner; in the shape of its other errors',
  willAnswer: (operation: string, name: string, times: number) =>
    times === 0 ? `${operation}: every call gets ${name}.` : `${operation}: the next ${times} get ${name}.`,
  nothingToProvoke: 'Nothing can be provoked here.',
  onTheWire: 'On the wire, for',
  slower: (latencyMs: number) => `${latencyMs / 1000} s slower`,
  declared: 'Declared.',
  downForThree: (name: string) => `${name} is down for three minutes`,
  isDown: (name: string) => `${name} is down, by the world’s clock.`,
  faults: 'Faults',
  noFaults: 'None is declared.',
  deleteAll: 'Delete all',
  switchOf: (id: string) => `${id} is on`,
  deleteOf: (id: string) => `Delete ${id}`,
  until: (at: string) => `until ${at}`,
  fired: (count: number, times: number | undefined) =>
    times === undefined ? `fired ${count} times` : `fired ${count} of ${times}`,
  matched: (count: number) => `${count} calls matched`,
  rateLimit: 'Rate limit',
  requests: 'Requests',
  inSeconds: 'in seconds',
  limit: 'Limit',
  noRateLimit: 'No 429 of this surface is known.',
  limitOf: (limit: number, seconds: number) => `${limit} requests in ${seconds} s`,
  deliveries: 'What the mock sends',
  noTargets: 'Nobody is to receive it yet. Set a target under',
  signature: 'Signature',
  signatures: { right: 'right', wrong: 'wrong', missing: 'missing' },
  holdAll: 'hold everything',
  defects: 'Violate a requirement',
  defectsAre:
    'The mock itself breaks what it demands, in every sandbox: to see whether a client, or a check, takes notice.',
  searchDefect: 'Search requirements',
  none: 'None',
  moreOf: (count: number) => `${count} more: search for them.`,
}

export const enTime = {
  freeze: 'Freeze',
  letRun: 'Let it run',
  toNextDue: 'To what is due next',
  seconds: 'Seconds',
  advance: 'Advance',
  advanced: (count: number) =>
    count === 0
      ? 'Advanced; nothing was due.'
      : count === 1
        ? 'Advanced; 1 thing happened.'
        : `Advanced; ${count} things happened.`,
  due: 'Due next',
  nothingDue: 'Nothing is due: no retry, no move, nothing late.',
  inTime: (distance: string) => `in ${distance}`,
  wentOff: 'What happened on the way',
  nothingWentOff: 'The clock was not moved from here yet.',
}

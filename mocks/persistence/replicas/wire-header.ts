import type { Answer, Sent } from '../../call/answer.js'

/** How a process tells the one that has the client what is to happen on the wire in place of a whole answer. */
export const wireHeader = 'uyum-wire'

const wires: readonly string[] = ['hang', 'reset', 'truncate'] satisfies NonNullable<Answer['wire']>[]

/** An answer that asks the process that forwarded the call to do that on the wire: the client is connected to it. */
export function askOnWire(sent: Sent, wire: NonNullable<Answer['wire']>): Sent {
  // Nothing at all is sent to a client that gets no status: between processes there must be one.
  return { ...sent, status: sent.status || 200, headers: { ...sent.headers, [wireHeader]: wire } }
}

export function readWire(value: string | string[] | undefined): Answer['wire'] {
  return wires.find((wire) => wire === value) as Answer['wire']
}

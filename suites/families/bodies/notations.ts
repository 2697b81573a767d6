import type { FamilyRow } from '../family-row.js'
import { takes } from '../taken-requests.js'

type Header<Requirement extends string> = Omit<Parameters<typeof takes<Requirement>>[0], 'send'>

/** A sound body in another notation of JSON: whoever parses it reads the same. */
function notation(write: (body: object) => string) {
  return <Requirement extends string>(header: Header<Requirement>): FamilyRow<Requirement> =>
    takes({
      sound: true,
      ...header,
      send: async (target, facts) => facts.send(target, Buffer.from(write(await facts.sound(target)))),
    })
}

function toEscape(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

export const indented = notation((body) => JSON.stringify(body, null, '\t'))
export const inOtherOrder = notation((body) =>
  JSON.stringify(Object.fromEntries(Object.entries(body).reverse())),
)
export const inEscapes = notation((body) => JSON.stringify(body).replace(/[^\x20-\x7e]/g, toEscape))

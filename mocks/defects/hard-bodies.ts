import { isUtf8 } from 'node:buffer'
import type { Answer } from '../call/answer.js'
import { headerOf, type Call } from '../call/call.js'
import type { Defect } from '../surfaces/mock-surface.js'
import { corruptResponse } from './corrupt-response.js'
import { isNoJson, isOtherJson, membersOf } from './json-bodies.js'
import { answerWith } from './refuse-request.js'

const megabyte = 1_048_576

/** Bodies on which careless servers break, by what is hard about them. */
export const hardBodies = {
  unreadable: isNoJson,
  'no-object': isOtherJson,
  'not-utf-8': ({ rawBody }) => !isUtf8(rawBody),
  nul: ({ rawBody }) => rawBody.includes('\\u0000'),
  'half-a-surrogate': ({ rawBody }) => /\\ud[89ab][\da-f]{2}(?!\\ud[c-f])/i.test(rawBody.toString()),
  'beyond-double': ({ rawBody }) => /:\s*\d+e\d{3}/i.test(rawBody.toString()),
  deep: ({ rawBody }) => rawBody.includes('['.repeat(500)),
  huge: ({ rawBody }) => rawBody.length > megabyte,
  'doubled-key': (call) => {
    const once = JSON.stringify(membersOf(call))
    const times = (text: string, name: string): number => text.split(`"${name}":`).length
    return Object.keys(membersOf(call)).some(
      (name) => times(call.rawBody.toString(), name) > times(once, name),
    )
  },
  'prototype-key': ({ rawBody }) => rawBody.includes('"__proto__"'),
} satisfies Record<string, (call: Call) => boolean>

type HardBody = keyof typeof hardBodies

/** What some databases cannot hold. */
export const unstorable: readonly HardBody[] = ['not-utf-8', 'nul', 'half-a-surrogate', 'beyond-double']

/** At what a strict parser stops, and tells it as its own fault. */
export const unparsable: readonly HardBody[] = ['deep', 'huge', 'doubled-key']

/** A server that breaks on these. */
export function breakingOn(bodies: readonly HardBody[], brokenServer: Answer): Defect<unknown> {
  return corruptResponse(
    (_answer, call) => call.method === 'POST' && bodies.some((name) => hardBodies[name](call)),
    () => brokenServer,
  )
}

/** Servers that break on one of them each. */
export function breakingOnEach<Violated extends string, Name extends HardBody>(
  violated: Violated,
  bodies: readonly Name[],
  brokenServer: Answer,
) {
  return Object.fromEntries(
    bodies.map((name) => [`${violated}/${name}`, breakingOn([name], brokenServer)]),
  ) as Record<`${Violated}/${Name}`, Defect<unknown>>
}

/** A server that reads no body whose type it is not told, and breaks for want of one. */
export function breakingUnlabelled(brokenServer: Answer): Defect<unknown> {
  return answerWith(
    (call) => call.method === 'POST' && headerOf(call, 'content-type') === undefined,
    brokenServer,
  )
}

/** A server that writes into an old character set, and breaks on what that has no letter for. */
export function breakingOnEmoji(brokenServer: Answer): Defect<unknown> {
  return answerWith(
    (call) => call.method === 'POST' && /\p{Extended_Pictographic}/u.test(call.rawBody.toString()),
    brokenServer,
  )
}

import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { harmlessJson, harmlessLines } from '../../../contracts/text/harmless-lines.js'
import { spokenLanguage } from '../../../contracts/text/spoken-language.js'

export const logFormats = ['text', 'json'] as const

/** `text`: what somebody should look at, in sentences. `json`: that and every request and delivery, an object a line. */
export type LogFormat = (typeof logFormats)[number]

export type LogLevel = 'info' | 'warn' | 'error'

/** What a line is about. None of it may be secret: whoever logs a text of others redacts it before. */
export interface LogFields {
  surface?: string
  operation?: string
  status?: number
  durationMs?: number
  /** The world; empty for the one without a name. */
  sandbox?: string
  /** The caller's own `X-Request-Id`, or one that is made here. */
  requestId?: string
  [name: string]: string | number | boolean | undefined
}

/** Of the process, as standard error is. */
let format: LogFormat = 'text'

export function useLogFormat(chosen: LogFormat): void {
  format = chosen
}

/** Whether each request is written, too: asked before one is described. */
export function isVerbose(): boolean {
  return format === 'json'
}

/** Tells whoever operates the mock something, on standard error: somebody in his language, a program in English. */
export function log(level: LogLevel, msg: Bilingual, fields: LogFields = {}): void {
  process.stderr.write(
    format === 'json'
      ? asJson(level, msg.en, fields)
      : `${harmlessLines(`uyum: ${visible(msg[spokenLanguage()])}`)}\n`,
  )
}

/** A line however long or strange its texts are: JSON escapes what would end it. */
function asJson(level: LogLevel, msg: string, fields: LogFields): string {
  return `${harmlessJson({ time: new Date().toISOString(), level, msg, ...fields }, 0)}\n`
}

/** What a stranger sent must not move a terminal's cursor, nor begin a line of its own. */
function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

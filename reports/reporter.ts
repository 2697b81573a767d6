import type { RunRecord } from '../suites/record/run-record.js'
import type { Language } from './text/language.js'

export interface RenderOptions {
  /** Of what people read, where a report speaks one language; English where left out. */
  language?: Language
  /** Whether what is printed is coloured; plain where left out. */
  color?: boolean
  /** Whether a report for a screen tells all; it keeps to what is needed where left out. */
  verbose?: boolean
}

/** Turns a run record into a report. Pure: the same record gives the same bytes on every machine. */
export interface Reporter {
  name: string
  /** The file it fills in the report folder; absent where its text goes to standard output. */
  file?: string
  /** Bytes come from the one report that is not text: a PDF, which its own Chromium makes. */
  render: (record: RunRecord, options?: RenderOptions) => string | Promise<Uint8Array>
  /** Throws where something is missing that rendering takes: asked before a run, which would be in vain. */
  require?: () => Promise<unknown>
}

/** A reporter that gives text, and so needs nothing but the record. */
export interface TextReporter extends Reporter {
  render: (record: RunRecord, options?: RenderOptions) => string
}

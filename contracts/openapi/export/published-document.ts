import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ownPartners } from '../../own/enrol-partner.js'
import type { Language } from '../../text/preferred-language.js'
import type { Partner } from '../../contract/surfaces.js'

type Json = Record<string, unknown>

/** One operation's place: its methods, and what holds for all of them. */
export type PathItem = Json & { parameters?: unknown }

/** A contract as it is handed out: its `openapi.yaml` as JSON, references kept, in one language. */
export interface PublishedDocument extends Json {
  openapi: string
  info: Json & { title: string; version: string }
  servers?: Json[]
  tags?: { name: string }[]
  paths?: Record<string, PathItem>
  webhooks?: Record<string, PathItem>
  components?: Record<string, Record<string, unknown>>
}

/**
 * Loads one partner's document; the Turkish one is the English one with its overlay applied. That of a partner of one's
 * own is in the language in which it is written.
 */
export async function loadPublishedDocument(
  partner: Partner,
  language: Language,
): Promise<PublishedDocument> {
  const own = ownPartners().find(({ name }) => name === partner)
  if (own) return own.contract.document as unknown as PublishedDocument
  const file = join(import.meta.dirname, '..', '..', partner, 'generated', `openapi.${language}.json`)
  return JSON.parse(await readFile(file, 'utf8')) as PublishedDocument
}

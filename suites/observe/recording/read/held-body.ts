import type { Bilingual } from '../../../../contracts/text/bilingual.js'
import { holdsPlaceholder } from '../../evidence/placeholder.js'
import type { HarBody } from './har-entry.js'

/** What a recording holds of a body. */
export interface HeldBody {
  bytes: Buffer
  /** Why it is not held. */
  unheld?: Bilingual
  /** Why what is missing in it may have been there. */
  altered?: Bilingual
}

/** Reads a file that stands beside the recording; undefined where it cannot. */
export type ReadBeside = (name: string) => Buffer | undefined

/** What is known beside the recording itself. */
export interface Beside {
  readBeside: ReadBeside
  /** Samples of the partner's own that look like placeholders. */
  documented: readonly string[]
}

/** What else a recording says of a body's size, in bytes; a negative one says nothing. */
export interface StatedSizes {
  sizes: readonly (number | null | undefined)[]
  /** As it stood in the headers. */
  contentLength?: string | undefined
  /** A compressed body is smaller than its text. */
  isCoded: boolean
}

const bodyNotHeld: Bilingual = {
  en: 'the recording does not hold the body',
  tr: 'kayıt gövdeyi taşımıyor',
}

const bodyShortened: Bilingual = {
  en: 'the recording holds less of the body than was sent',
  tr: 'kayıt gövdenin gönderilenden azını taşıyor',
}

/** The body in a HAR; it is empty only where the recording says so, and nothing in it says otherwise. */
export function heldBody(
  body: HarBody | undefined,
  stated: StatedSizes,
  { readBeside, documented }: Beside,
): HeldBody {
  const bytes = bytesOf(body, readBeside)
  const sizes = [...stated.sizes, contentLengthOf(stated)].filter((size) => typeof size === 'number')
  const known = sizes.filter((size) => size >= 0)
  if (bytes === undefined || bytes.length === 0) {
    const isEmpty = known.length > 0 && known.every((size) => size === 0) && !isElsewhere(body)
    return isEmpty ? { bytes: Buffer.alloc(0) } : { bytes: Buffer.alloc(0), unheld: bodyNotHeld }
  }
  // What was put in the place of a secret may be shorter than it was.
  const isShortened =
    !stated.isCoded &&
    known.some((size) => size > bytes.length) &&
    !holdsPlaceholder(bytes.toString(), documented)
  return isShortened ? { bytes, altered: bodyShortened } : { bytes }
}

function bytesOf(body: HarBody | undefined, readBeside: ReadBeside): Buffer | undefined {
  const { text, encoding, params, _file } = body ?? {}
  if (typeof text === 'string' && text !== '') {
    return Buffer.from(text, encoding === 'base64' ? 'base64' : 'utf8')
  }
  if (typeof _file === 'string') return readBeside(_file)
  return Array.isArray(params) && params.length > 0 ? formOf(params) : undefined
}

/** A form as it went over the wire; undefined where a value was left out. */
function formOf(params: NonNullable<HarBody['params']>): Buffer | undefined {
  if (!params.every((param) => typeof param?.name === 'string' && typeof param.value === 'string'))
    return undefined
  const pairs = params.map(({ name, value }) => [name, value!] as [string, string])
  return Buffer.from(new URLSearchParams(pairs).toString())
}

function isElsewhere(body: HarBody | undefined): boolean {
  return Boolean(body?._file ?? body?._sha1)
}

function contentLengthOf({ contentLength }: StatedSizes): number | undefined {
  return contentLength !== undefined && /^\d+$/.test(contentLength) ? Number(contentLength) : undefined
}

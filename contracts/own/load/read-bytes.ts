import { readFileSync } from 'node:fs'
import type { Bilingual } from '../../text/bilingual.js'
import { textOfFile } from '../../text/text-of-file.js'
import { UnreadableText } from '../../text/unreadable-text.js'

const why: Readonly<Record<string, Bilingual>> = {
  EISDIR: { en: 'it is a folder', tr: 'bir klasör' },
  ELOOP: { en: 'it is a link that leads to itself', tr: 'kendine çıkan bir bağlantı' },
  EACCES: { en: 'there is no right to read it', tr: 'açma izni yok' },
  EPERM: { en: 'there is no right to read it', tr: 'açma izni yok' },
  ENOENT: { en: 'it is a link to what is not there', tr: 'olmayan bir şeye çıkan bir bağlantı' },
  ERR_FS_FILE_TOO_LARGE: { en: 'it is too large', tr: 'çok büyük' },
}

/** The text of a file of a partner's folder, or why it has none: that is a fault like any other. */
export function readBytes(file: string): { text: string; fault?: Bilingual } {
  try {
    return { text: textOfFile(readFileSync(file), file) }
  } catch (error) {
    if (error instanceof UnreadableText) return { text: '', fault: error.fault }
    const { code = '', message } = error as NodeJS.ErrnoException
    return { text: '', fault: why[code] ?? { en: message, tr: message } }
  }
}

import type { Bilingual } from './bilingual.js'
import { UserError } from './user-error.js'

/** A user's file whose bytes are no text that can be read for certain. */
export class UnreadableText extends UserError {
  /** What is wrong with it, without its name. */
  readonly fault: Bilingual

  constructor(file: string, fault: Bilingual) {
    super({
      en: `reading ${file}: expected text in UTF-8, or in UTF-16 with its byte order mark, ${fault.en}. Save the file as UTF-8.`,
      tr: `${file}: UTF-8 ya da bayt sırası işareti taşıyan UTF-16 metin bekleniyordu, ${fault.tr}. Dosyayı UTF-8 olarak kaydedin.`,
    })
    this.fault = fault
  }
}

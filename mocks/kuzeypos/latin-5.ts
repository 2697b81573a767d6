const turkish: Readonly<Record<string, number>> = { Ğ: 0xd0, İ: 0xdd, Ş: 0xde, ğ: 0xf0, ı: 0xfd, ş: 0xfe }

/** A text in ISO-8859-9, as old Turkish systems write it: Latin-1 with six letters exchanged. */
export function latin5(text: string): Buffer {
  return Buffer.from([...text].map((letter) => turkish[letter] ?? letter.charCodeAt(0) & 0xff))
}

/** A user's file whose bytes are no text that can be read for certain. */
export class UnreadableText extends Error {
  constructor(file: string, fault: string) {
    super(
      `reading ${file}: expected text in UTF-8, or in UTF-16 with its byte order mark, ${fault}. Save the file as UTF-8.`,
    )
    // The user's matter, as every fault of what he wrote: the exit status is 2.
    this.name = 'ConfigurationError'
  }
}

/** What is in a file is not what was written into it. */
export class FileDamage extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'FileDamage'
  }
}

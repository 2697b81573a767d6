import { ConfigurationError } from '../../config/configuration-error.js'

/** A story that cannot be read as one: wrong usage, told with the file and the place in it. */
export class StoryError extends ConfigurationError {
  constructor(file: string, place: string, found: string) {
    // What is found is told in the words of the form, which are English.
    super({ en: `reading the story ${file}: ${place}: ${found}`, tr: `${file} öyküsü: ${place}: ${found}` })
  }
}

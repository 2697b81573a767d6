import { OptionError } from '../option-error.js'

/** The URL of a receiver, or an error that says how one looks. */
export function requireUrl(doing: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  // `http:host` and `http:\\host` are read as URLs, too, but whoever joins a path to them may read them otherwise.
  if (!url || !/^https?:\/\/[^/\\]/i.test(text)) {
    throw new OptionError(`${doing}: expected a URL like http://127.0.0.1:5001, got "${text}".`)
  }
  if (url.username !== '' || url.password !== '') {
    throw new OptionError(
      `${doing}: expected a URL without user and password, for URLs are shown. Give them as a header.`,
    )
  }
  return url
}

import { visibleText } from '../../text/visible-text.js'
import { contentSecurityPolicy } from './content-security-policy.js'

/** What a page that asks for nothing says of itself; `script` is its own, which stands at its end. */
export function DocumentHead({ title, style, script }: { title: string; style: string; script: string }) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy({ script, style })} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{visibleText(title)}</title>
      {/* Without it a browser asks the server for /favicon.ico. */}
      <link rel="icon" href="data:," />
      <style dangerouslySetInnerHTML={{ __html: style }} />
    </head>
  )
}

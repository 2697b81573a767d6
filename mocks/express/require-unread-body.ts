import type { Request, RequestHandler } from 'express'

/** Refuses to guess: of a body that a parser has read, the bytes are gone, and with them every signature. */
export const requireUnreadBody: RequestHandler = (request: Request, _response, next) => {
  if (!request.readableDidRead) return next()
  next(
    new Error(
      `answering ${request.method} ${request.originalUrl}: expected an unread body, a body parser was there first. Mount uyumMiddleware() before express.json() and its like.`,
    ),
  )
}

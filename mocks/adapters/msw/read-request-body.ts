/** The bytes of a Fetch request, or `too-large`. */
export async function readRequestBody(request: Request, limit: number): Promise<Buffer | 'too-large'> {
  if (!request.body) return Buffer.alloc(0)
  const chunks: Uint8Array[] = []
  let size = 0
  // Read to its end even beyond the limit: to cancel would cut the connection that the answer goes over.
  for await (const chunk of request.body as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
  }
  return size <= limit ? Buffer.concat(chunks) : 'too-large'
}

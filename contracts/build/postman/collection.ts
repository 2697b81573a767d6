/** What we use of Postman's collection format, version 2.1. */
export interface Collection {
  info: { _postman_id: string; name: string; description: string; schema: string }
  item: Folder[]
  variable: Variable[]
}

export interface Folder {
  name: string
  description: string
  item: Item[]
}

export interface Item {
  name: string
  event: Script[]
  request: Request
  response: ExampleResponse[]
}

export interface Script {
  listen: 'prerequest' | 'test'
  script: { type: 'text/javascript'; exec: string[] }
}

export interface Request {
  method: string
  header: Header[]
  body?: { mode: 'raw'; raw: string; options: { raw: { language: 'json' } } }
  url: { raw: string; host: string[]; path?: string[] }
  description?: string
}

export interface Header {
  key: string
  value: string
}

export interface ExampleResponse {
  name: string
  originalRequest: Request
  status: string
  code: number
  _postman_previewlanguage: 'json' | 'text'
  header: Header[]
  body: string
}

export interface Variable {
  key: string
  value: string
  type: 'string'
  description: string
}

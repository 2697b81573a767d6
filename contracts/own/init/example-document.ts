/** Where somebody begins with nothing: two operations and a webhook, to be replaced. */
export function exampleDocument(title: string, comment: string): string {
  return `${comment
    .split('\n')
    .map((line) => `# ${line}`)
    .join('\n')}
openapi: 3.1.0
info: { title: ${JSON.stringify(title)}, version: 0.1.0 }
security:
  - apiKey: []
paths:
  /orders:
    post:
      operationId: createOrder
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [orderId, customerName, address]
              properties:
                orderId: { type: string, minLength: 1, maxLength: 64 }
                customerName: { type: string, minLength: 1 }
                customerPhone: { type: string }
                address: { type: string, minLength: 1 }
                total: { type: number, minimum: 0 }
      responses:
        '201':
          description: Taken
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Order' }
        '401': { $ref: '#/components/responses/Refused' }
        '422': { $ref: '#/components/responses/Refused' }
  /orders/{orderId}:
    get:
      operationId: getOrder
      parameters:
        - { name: orderId, in: path, required: true, schema: { type: string } }
      responses:
        '200':
          description: The order
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Order' }
        '401': { $ref: '#/components/responses/Refused' }
        '404': { $ref: '#/components/responses/Refused' }
webhooks:
  status:
    post:
      operationId: orderStatusChanged
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [orderId, status, occurredAt]
              properties:
                orderId: { type: string }
                status: { $ref: '#/components/schemas/Status' }
                occurredAt: { type: string, format: date-time }
      responses:
        '200': { description: Heard }
components:
  securitySchemes:
    apiKey: { type: apiKey, in: header, name: X-Api-Key }
  responses:
    Refused:
      description: Refused
      content:
        application/json:
          schema:
            type: object
            required: [message]
            properties: { message: { type: string } }
  schemas:
    Status: { type: string, enum: [RECEIVED, ON_THE_WAY, DELIVERED, CANCELLED] }
    Order:
      type: object
      required: [orderId, status]
      properties:
        orderId: { type: string }
        status: { $ref: '#/components/schemas/Status' }
`
}

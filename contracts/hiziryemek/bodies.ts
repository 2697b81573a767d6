// Generated from openapi.yaml by `npm run generate`; do not edit.

export interface paths {
    "/api/v1/pos-webhook/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell HızırYemek an order's new status.
         * @description The page's base URL is `https://www.hiziryemek.com/api/v1/pos-webhook` and its endpoint `/webhook`:
         *     the path says `webhook` twice, as the curl and fetch samples do. An `x-secret-key` header is
         *     mandatory; `Content-Type: application/json` is in the samples only. At least one of `orderId` and
         *     `posOrderId` must be there; what a call without `status` does is not documented.
         */
        post: operations["updateOrderStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    receiveOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new order was placed.
         * @description Sent to `{ posApiBaseUrl }/orders` with an `x-secret-key` header. Whether that secret is the one that
         *     the POS itself sends is not documented, nor is a Content-Type: JSON is understood from the sample.
         *     What the POS should answer, and what HızırYemek does when it does not, is not documented.
         */
        post: operations["receiveOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description At least one of `orderId` and `posOrderId` is mandatory. */
        StatusUpdate: {
            /**
             * @description HızırYemek's order id. Samples have 24 hexadecimal digits; no format is documented.
             * @example 507f1f77bcf86cd799439011
             */
            orderId?: string;
            /** @description The POS's own order id. How HızırYemek learns it is not documented. */
            posOrderId?: string;
            status?: components["schemas"]["Status"];
        } | unknown | unknown;
        /**
         * @description The order's new status; optional. The values stand on the fuller rendering of the page only; that
         *     another one is refused is not documented.
         * @enum {string}
         */
        Status: "pending" | "confirmed" | "preparing" | "on_the_way" | "delivered" | "cancelled";
        Processed: {
            /** @constant */
            success: true;
            /**
             * @description `Webhook işlendi` in both samples.
             * @example Webhook işlendi
             */
            message: string;
        };
        /**
         * @description Known from one sample only: which fields are mandatory and which may be null is not documented. There
         *     is no customer, phone, payment method, time, currency, coordinate or restaurant in it.
         */
        Order: {
            /**
             * @description HızırYemek's order id, the one to send back with a status.
             * @example 507f1f77bcf86cd799439011
             */
            orderId?: string;
            /**
             * @description The order's number for people.
             * @example HY-1234
             */
            orderNumber?: string;
            items?: components["schemas"]["Item"][];
            totals?: components["schemas"]["Totals"];
            address?: components["schemas"]["Address"];
            /**
             * @description The order's note.
             * @example Lütfen çatal bıçak koymayın
             */
            note?: string;
        };
        Item: {
            /**
             * @description The product's name.
             * @example Adana Kebap
             */
            name?: string;
            /**
             * @description A whole number in the sample.
             * @example 2
             */
            quantity?: number;
            /**
             * @description The price of one; no currency is documented.
             * @example 250
             */
            unitPrice?: number;
            /**
             * @description In the sample quantity × unitPrice.
             * @example 500
             */
            totalPrice?: number;
            /**
             * @description Texts, not objects.
             * @example [
             *       "Acılı",
             *       "Bol soğanlı"
             *     ]
             */
            options?: string[];
        };
        Totals: {
            /**
             * @description In the sample the sum of the items' totalPrice.
             * @example 500
             */
            subtotal?: number;
            /** @example 20 */
            deliveryFee?: number;
            /**
             * @description In the sample subtotal + deliveryFee.
             * @example 520
             */
            total?: number;
        };
        Address: {
            /**
             * @description The whole address in one text.
             * @example Atatürk Cad. No:1 D:5, Merkez/Şehir
             */
            full?: string;
            /**
             * @description How to find the door.
             * @example 3. kat, zili çalın
             */
            note?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    updateOrderStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusUpdate"];
            };
        };
        responses: {
            /**
             * @description Processed. The body is shown twice on the page; the status is shown nowhere, that it is 200 is
             *     assumed. No header is documented.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Processed"];
                };
            };
            /**
             * @description Bad Request, "Eksik veya geçersiz istek parametreleri": a parameter is missing or invalid. The
             *     sentence stands in the page's table and is no message on the wire; the body is not documented.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description Unauthorized, "Geçersiz veya eksik x-secret-key": the secret is wrong or missing. The sentence
             *     stands in the page's table and is no message on the wire; the body is not documented.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description Not Found, "Belirtilen sipariş bulunamadı": there is no such order. The sentence stands in the
             *     page's table and is no message on the wire; the body is not documented.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Order"];
            };
        };
        responses: {
            /**
             * @description Taken. No answer is documented: that it is 200 is assumed, any 2xx is as good. Whether a body is
             *     expected, and a `posOrderId` in it, is an open question (reading `hiziryemek.pos-order-id-link`).
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; no answer is documented. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}

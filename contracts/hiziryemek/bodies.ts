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
         * @description Statuses are to be reported in real time. The page's base URL is `https://www.hiziryemek.com/api/v1/pos-webhook` and its endpoint `/webhook`:
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
            /** @description The order's new status; optional. */
            status?: components["schemas"]["Status"];
        } | unknown | unknown;
        /**
         * @description The values stand on the fuller rendering of the page only; that another one is refused is not documented.
         * @enum {string}
         */
        Status: "pending" | "confirmed" | "preparing" | "on_the_way" | "delivered" | "cancelled";
        Processed: {
            /**
             * @description That the call was processed.
             * @constant
             */
            success: true;
            /**
             * @description What was done; `Webhook işlendi` in both samples.
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
             * @description HızırYemek's order id. That a status is reported with it is understood from the samples, which share
             *     the value; no sentence says so.
             * @example 507f1f77bcf86cd799439011
             */
            orderId?: string;
            /**
             * @description The order's number. The sample shows one and no sentence says what it is for.
             * @example HY-1234
             */
            orderNumber?: string;
            /** @description The items ordered. */
            items?: components["schemas"]["Item"][];
            /** @description The order's amounts. */
            totals?: components["schemas"]["Totals"];
            /** @description Where the order goes. */
            address?: components["schemas"]["Address"];
            /**
             * @description The order's note. The sample has a text; null is taken too, though no page says so.
             * @example Lütfen çatal bıçak koymayın
             */
            note?: string | null;
        };
        Item: {
            /**
             * @description The product's name.
             * @example Adana Kebap
             */
            name?: string;
            /**
             * @description How many; a whole number in the sample.
             * @example 2
             */
            quantity?: number;
            /**
             * @description The price of one; no currency is documented.
             * @example 250
             */
            unitPrice?: number;
            /**
             * @description The item's price; in the sample quantity × unitPrice.
             * @example 500
             */
            totalPrice?: number;
            /**
             * @description What was chosen with it; texts, not objects.
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
            /**
             * @description The fee for the delivery.
             * @example 20
             */
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
             * @description A note on the address; the sample names the floor and asks to ring. null is taken too, though no page
             *     says so.
             * @example 3. kat, zili çalın
             */
            note?: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type StatusUpdate = components['schemas']['StatusUpdate'];
export type Status = components['schemas']['Status'];
export type Processed = components['schemas']['Processed'];
export type Order = components['schemas']['Order'];
export type Item = components['schemas']['Item'];
export type Totals = components['schemas']['Totals'];
export type Address = components['schemas']['Address'];
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
             * @description Taken, or any other 2xx: the page names no answer, HTTP says that a 2xx is what accepts a request.
             *     Whether a body is expected, and a `posOrderId` in it, is an open question (reading
             *     `hiziryemek.pos-order-id-link`).
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

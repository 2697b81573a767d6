// Generated from openapi.yaml by `npm run generate`; do not edit.

export interface paths {
    "/webhook/third-party/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an order.
         * @description Accepted orders are processed asynchronously; `orderId` is the idempotency key. An `X-API-Key` or an
         *     `Authorization: Basic` header is mandatory, and so is `Content-Type: application/json`.
         */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook/third-party/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether the API is working.
         * @description The sample sends no credential; that none is needed is an inference.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    receiveStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An order's status changed.
         * @description Sent to the Status Update Webhook URL that the order source registered. `X-MuditaKurye-Signature`
         *     (HMAC) is sent only where signing is enabled.
         */
        post: operations["receiveStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    receiveCancellation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An order was cancelled.
         * @description Sent to the Cancel Webhook URL. The URL is documented, the body is known from a third party's notes only.
         */
        post: operations["receiveCancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Order: {
            /** @description The caller's unique order id; the idempotency key. Suggested: {POS_ID}_{ORDER_NUMBER}_{TIMESTAMP}. */
            orderId: string;
            /** @description Issued by MuditaKurye; starts with `rest_`. */
            restaurantId: string;
            /** @description The customer's name and surname. */
            customerName: string;
            /** @description E.164 is recommended; the errors page refuses what is not E.164. */
            customerPhone?: string;
            customerEmail?: string;
            /** @description The full address. */
            deliveryAddress: string;
            /** @description Degrees. Recommended for routing; geocoded from the address where absent. */
            deliveryLatitude?: number;
            /** @description Degrees. */
            deliveryLongitude?: number;
            /** @description ISO 8601. Approved twice: by the restaurant, and finally 1 hour before, when a courier is assigned. */
            scheduledDeliveryTime?: components["schemas"]["Iso8601"];
            /** @enum {string} */
            paymentMethod?: "CASH" | "CARD_POS" | "ONLINE_PREPAID";
            /** @description True where the payment was already taken online. */
            paymentCaptured?: boolean;
            /** @description TRY, before fees and discounts. */
            subtotal?: number;
            deliveryFee?: number;
            serviceFee?: number;
            discount?: number;
            taxAmount?: number;
            /** @description In the sample subtotal + deliveryFee + serviceFee − discount + taxAmount. */
            total?: number;
            /** @default TRY */
            currency?: string;
            notes?: string;
            items?: components["schemas"]["Item"][];
        };
        Item: {
            productCode?: string;
            productName?: string;
            /** @description May be fractional: the sample says 2.0. */
            quantity?: number;
            unitPrice?: number;
            /** @description quantity × unitPrice − discountAmount. */
            totalAmount?: number;
            discountAmount?: number;
            productNote?: string;
            /** @description Free text; sample `BOYUT: Büyük | EKSTRA: Ekstra peynir`. */
            features?: string;
        };
        Accepted: {
            /** @constant */
            status: "accepted";
            /** @description The caller's orderId. */
            orderId: string;
        };
        Error: {
            /** @description A text for people. */
            error: string;
            /** @description One of the answer's `x-codes`. */
            code: string;
            /** @description On the errors page only. */
            message?: string;
            /** @description On the errors page only. */
            details?: Record<string, never>;
        };
        Health: {
            /** @constant */
            status: "ok";
            version: string;
            timestamp: components["schemas"]["Iso8601"];
        };
        StatusEvent: {
            /** @constant */
            event: "order.status_changed";
            /** @description The order source's own id. */
            orderId: string;
            /**
             * Format: uuid
             * @description MuditaKurye's internal id.
             */
            yemekKuryeOrderId: string;
            orderNumber: string;
            status: components["schemas"]["Status"];
            previousStatus: components["schemas"]["Status"];
            timestamp: components["schemas"]["Iso8601"];
            /** @constant */
            provider: "THIRD_PARTY";
            providerRestaurantId: string;
        };
        /** @description Known from a third party's notes only. */
        CancelEvent: {
            /** @constant */
            event: "order.canceled";
            orderId: string;
            /** Format: uuid */
            yemekKuryeOrderId?: string;
            /** @constant */
            status: "CANCELED";
            previousStatus?: components["schemas"]["Status"];
            reason?: string;
            /**
             * @example RESTAURANT
             * @example CUSTOMER
             * @example COURIER
             * @example SYSTEM
             */
            canceledBy?: string;
            timestamp?: components["schemas"]["Iso8601"];
        };
        /** @enum {string} */
        Status: "NEW" | "VALIDATED" | "ROUTED" | "ASSIGNED" | "ACCEPTED" | "PREPARED" | "ON_DELIVERY" | "DELIVERED" | "CANCELED";
        /**
         * @description A calendar date and a time of day in ISO 8601, extended or basic, with or without seconds, fraction and
         *     zone. The page names no profile of it; a client does well to send the zone.
         */
        Iso8601: string;
    };
    responses: never;
    parameters: {
        /** @description HMAC of the body, only where enabled. Lower-case hex HMAC-SHA256 of the raw body (a third party's notes). */
        Signature: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Order = components['schemas']['Order'];
export type Item = components['schemas']['Item'];
export type Accepted = components['schemas']['Accepted'];
export type Error = components['schemas']['Error'];
export type Health = components['schemas']['Health'];
export type StatusEvent = components['schemas']['StatusEvent'];
export type CancelEvent = components['schemas']['CancelEvent'];
export type Status = components['schemas']['Status'];
export type Iso8601 = components['schemas']['Iso8601'];
export type ParameterSignature = components['parameters']['Signature'];
export type $defs = Record<string, never>;
export interface operations {
    createOrder: {
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
            /** @description Accepted; processed asynchronously. A repeat of an accepted order gets it too. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /**
             * @description `MISSING_REQUIRED_FIELD`: orderId or restaurantId is missing. `INVALID_PAYLOAD`: the JSON is
             *     invalid or malformed. The errors page calls a missing field `VAL_001`.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `AUTHENTICATION_FAILED`: the API key or the credentials are invalid. The errors page tells an
             *     invalid key (`AUTH_001`), an expired one (`AUTH_002`) and invalid Basic credentials (`AUTH_003`) apart.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `INTEGRATION_DISABLED`: the integration is off for this restaurant; `AUTH_004` on the errors page. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `RESTAURANT_NOT_FOUND`: the restaurantId is invalid. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `DUPLICATE_ORDER_ID`: this orderId has already been used. See the reading `muditakurye.duplicate-order`. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `VALIDATION_ERROR`: data validation failed, details in the answer; `VAL_001` or `VAL_002` on the errors page. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: too many requests, wait 1 minute. Neither a number nor a header is documented. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Unexpected error (errors page); no code is known. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Maintenance (errors page); no code is known. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API is working. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description No error is documented for this operation. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    receiveStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description HMAC of the body, only where enabled. Lower-case hex HMAC-SHA256 of the raw body (a third party's notes). */
                "X-MuditaKurye-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusEvent"];
            };
        };
        responses: {
            /** @description Taken. A third party's notes ask for 200 within 5 seconds; no official page was read so far. */
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
    receiveCancellation: {
        parameters: {
            query?: never;
            header?: {
                /** @description HMAC of the body, only where enabled. Lower-case hex HMAC-SHA256 of the raw body (a third party's notes). */
                "X-MuditaKurye-Signature"?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelEvent"];
            };
        };
        responses: {
            /** @description Taken (assumed, as for the status event). */
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

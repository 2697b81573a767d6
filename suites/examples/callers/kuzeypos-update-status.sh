#!/bin/sh
# A courier company tells KuzeyPOS that a courier has set out (1) or that the order is delivered (2), with curl.
set -eu

# In production: https://backend.paketsefim.com
base_url=${UYUM_BASE_URL:-http://127.0.0.1:4010/kuzeypos/platform}
api_key=${KUZEYPOS_API_KEY:-kz_test_key}
restaurant_id=${KUZEYPOS_RESTAURANT_ID:-507f1f77bcf86cd799439011}

curl --silent --show-error --fail-with-body --write-out '\n' --max-time 10 \
  "$base_url/api/v1/webhook/courier/status-update" \
  -H "x-api-key: $api_key" \
  -H 'Content-Type: application/json' \
  --data-binary @- <<END
{"restaurantId": "$restaurant_id", "orderId": "507f1f77bcf86cd799439012", "status": 1}
END

#!/bin/sh
# A POS tells HızırYemek that an order is being prepared, with curl.
set -eu

# In production: https://www.hiziryemek.com
base_url=${UYUM_BASE_URL:-http://127.0.0.1:4010/hiziryemek/platform}
secret_key=${HIZIRYEMEK_SECRET:-hy_test_secret}

# The path says webhook twice, as the page does.
curl --silent --show-error --fail-with-body --write-out '\n' --max-time 10 \
  "$base_url/api/v1/pos-webhook/webhook" \
  -H "x-secret-key: $secret_key" \
  -H 'Content-Type: application/json' \
  --data-binary '{"orderId": "507f1f77bcf86cd799439011", "status": "preparing"}'

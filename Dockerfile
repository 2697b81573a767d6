# The mock and the command line in a container. It takes the package as it is published:
#
#   npm pack
#   docker build --tag uyum .
#   docker run --rm --publish 127.0.0.1:4010:4010 uyum
#   docker run --rm --volume "$PWD:/work" uyum check --reporter terminal html
#
# Beyond loopback the control API demands a token: the mock prints it, `--token` sets it.
FROM node:20-bookworm-slim

COPY uyum-*.tgz /tmp/uyum.tgz
# libsql keeps worlds in a file, ioredis in a Redis that several containers share: --store file:…, --store redis://…
RUN npm install --global --no-audit --no-fund /tmp/uyum.tgz libsql@0.5.29 ioredis@6.0.0 && npm cache clean --force

# Files that are written to a mounted folder belong to this user, number 1000.
USER 1000
WORKDIR /work
EXPOSE 4010
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4010/_uyum/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["uyum"]
CMD ["mock", "--host", "0.0.0.0"]

#!/usr/bin/env bash
# A suite that tells more than it should: its password, a key that it made up, a trace, and a command for the runner.
set -u
echo "logging in as shop with password $SHOP_PASSWORD"
key=session-$RANDOM-$RANDOM
echo "::add-mask::$key"
echo "using $key"
echo '::set-env name=PATH::/tmp/evil'
mkdir -p report
echo "<pre>POST /login password=$(printf '%s' "$SHOP_PASSWORD" | base64)</pre>" > report/index.html
printf 'Cookie: %s' "$SHOP_PASSWORD" | gzip > report/trace.gz
exit 1

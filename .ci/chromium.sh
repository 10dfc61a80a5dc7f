#!/bin/sh
# A browser for the browser tests: Debian's, where we may install it. Never fails; without one they are skipped.
set -u

for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" >/dev/null && exit 0
done

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Fetching Chromium for the browser tests ..."
    export DEBIAN_FRONTEND=noninteractive
    # The emoji font: without it a screenshot shows boxes.
    if apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-noto-color-emoji >/dev/null; then
        exit 0
    fi
fi
echo "No Chromium here: the browser tests are skipped."

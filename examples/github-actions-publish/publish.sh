#!/bin/sh
# Every push becomes the draft; only a tag goes to review. The same content again changes nothing.
set -eu
npx headwater push --format github
if [ "${GITHUB_REF_TYPE:-branch}" = tag ]; then
  npx headwater submit --format github --note "Release ${GITHUB_REF_NAME}"
fi

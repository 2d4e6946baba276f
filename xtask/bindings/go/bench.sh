#!/usr/bin/env bash
# Times parse and check beside encoding/json, after `judge.sh` has built the package in the same
# folder.
set -euo pipefail
work=$2 document=$3
cd "$work/judge"
GOPROXY=off GOFLAGS=-buildvcs=false go run ./bench "$document"

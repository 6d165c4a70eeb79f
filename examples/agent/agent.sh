#!/usr/bin/env bash
# Stands for a coding agent's command line.
if [ "$1" = --ping ]; then
  # The first question comes too early.
  [ -e asked ] && echo "pong" && exit 0
  touch asked
  echo "API Error: 429 Too Many Requests"
  exit 1
fi
if [ "$AGENT_KEY" = rejected ]; then
  echo "Invalid API key · Please run /login"
  exit 1
fi
echo "● Reading the test report"
case $SUPERVISED_RUN_ATTEMPT in
  1)
    printf '\033[31m%s\033[0m\n' 'API Error: 429 {"type":"error","error":{"type":"rate_limit_error","message":"Number of requests has exceeded your rate limit"}}'
    exit 1
    ;;
  2)
    echo "● Running npm test"
    sleep 60
    ;;
  *)
    echo "● Running npm test"
    echo "● All 24 tests pass, three times in a row"
    ;;
esac

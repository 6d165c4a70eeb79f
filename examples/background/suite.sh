#!/usr/bin/env bash
# Stands for a suite that brings its own database.
echo "starting the database"
sleep 0.4
echo "database is up"
echo $$ > suite.pid
for test in cart checkout refund; do
  sleep 0.8
  echo "✓ $test"
done
echo "passed=3" >> "$GITHUB_OUTPUT"
